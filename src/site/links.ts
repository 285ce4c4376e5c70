import { pairId } from '../atlas/comparison.ts'
import { href, repositoryUrl } from './address.ts'

/** Every kind of address of the site (DESIGN, "Addresses"), under the base path. Fragments are part of the contract. */
export const to = {
  home: () => href('/'),
  systems: () => href('/os/'),
  system: (id: string) => href(`/os/${id}/`),
  cell: (system: string, feature: string) => href(`/os/${system}/#${feature}`),
  claim: (system: string, feature: string, n: number) => href(`/os/${system}/#${feature}.${n}`),
  features: () => href('/features/'),
  feature: (id: string) => href(`/features/${id}/`),
  answer: (feature: string, system: string) => href(`/features/${feature}/#${system}`),
  matrix: (group?: string) => href(group === undefined ? '/matrix/' : `/matrix/${group}/`),
  comparisons: () => href('/compare/'),
  comparison: (one: string, other: string) => href(`/compare/${pairId(one, other)}/`),
  diagrams: () => href('/diagrams/'),
  diagramsOf: (kind: string) => href(`/diagrams/kind/${kind}/`),
  diagram: (id: string) => href(`/diagrams/${id}/`),
  drawing: (id: string, format: 'svg' | 'png') => href(`/diagrams/${id}.${format}`),
  drawingStep: (id: string, step: number) => href(`/diagrams/${id}/step-${step}.svg`),
  timeline: (system?: string) => href(system === undefined ? '/timeline/' : `/timeline/#${system}`),
  disputes: () => href('/disputes/'),
  dispute: (system: string, feature: string) => href(`/disputes/#${system}.${feature}`),
  sources: () => href('/sources/'),
  source: (id: string) => href(`/sources/${id}/`),
  glossary: (term?: string) => href(term === undefined ? '/glossary/' : `/glossary/#${term}`),
  lessons: () => href('/learn/'),
  lesson: (id: string) => href(`/learn/${id}/`),
  search: () => href('/search/'),
  changes: () => href('/changes/'),
  changesFeed: () => href('/changes.xml'),
  calendar: (system?: string) =>
    href(system === undefined ? '/calendar.ics' : `/calendar/${system}.ics`),
  api: () => href('/api/'),
  about: () => href('/about/'),
} as const

/** Where an error in a cell (`<system>.<feature>`) is reported, with the cell named. */
export function reportLink(cell: string): string {
  return `${repositoryUrl}/issues/new?title=${encodeURIComponent(`Wrong: ${cell}`)}`
}
