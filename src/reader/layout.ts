/** What a file of the content folder is, by its path. */
export type Place =
  | { kind: 'atlas' | 'glossary' | 'search' }
  | { kind: 'group'; id: string }
  | { kind: 'sources' }
  | { kind: 'lesson'; id: string }
  | { kind: 'page'; system: string }
  | { kind: 'claims' | 'judgements' | 'history' | 'releases'; system: string }
  /** Without a system: a drawing of no system in particular. */
  | { kind: 'diagram'; system?: string }

const inSystem: Readonly<
  Record<string, 'page' | 'claims' | 'judgements' | 'history' | 'releases'>
> = {
  'index.mdx': 'page',
  'claims.yaml': 'claims',
  'judgements.yaml': 'judgements',
  'history.yaml': 'history',
  'releases.yaml': 'releases',
}

/** The files that the content folder may hold, for people. */
export const allowedFiles =
  'atlas.yaml, glossary.yaml, search.yaml, features/*.yaml, sources/*.yaml, lessons/*.mdx, diagrams/*.yaml, ' +
  `systems/<id>/${Object.keys(inSystem).join(', systems/<id>/')} or systems/<id>/diagrams/*.yaml`

/** Says what a file is; nothing when no such file belongs into the content folder. */
export function placeOf(path: string): Place | undefined {
  const [room = '', second = '', third = '', fourth, ...more] = path.split('/')
  if (more.length > 0) return undefined
  if (path === 'atlas.yaml') return { kind: 'atlas' }
  if (path === 'glossary.yaml') return { kind: 'glossary' }
  if (path === 'search.yaml') return { kind: 'search' }
  if (room === 'systems' && third !== '') return placeInSystem(second, third, fourth)
  if (third !== '') return undefined
  if (room === 'features' && second.endsWith('.yaml'))
    return { kind: 'group', id: second.slice(0, -5) }
  if (room === 'sources' && second.endsWith('.yaml')) return { kind: 'sources' }
  if (room === 'diagrams' && second.endsWith('.yaml')) return { kind: 'diagram' }
  if (room === 'lessons' && second.endsWith('.mdx'))
    return { kind: 'lesson', id: second.slice(0, -4) }
  return undefined
}

function placeInSystem(system: string, name: string, inner: string | undefined): Place | undefined {
  if (inner !== undefined) {
    return name === 'diagrams' && inner.endsWith('.yaml') ? { kind: 'diagram', system } : undefined
  }
  const kind = inSystem[name]
  return kind === undefined ? undefined : { kind, system }
}
