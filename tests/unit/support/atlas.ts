import { buildCatalog, type Catalog } from '../../../src/atlas/catalog.ts'
import { cellOf } from '../../../src/atlas/system.ts'
import type { Cell } from '../../../src/atlas/cell.ts'
import { check } from '../../../src/reader/check.ts'
import { printProblem } from '../../../src/reader/problem.ts'
import { changed } from './content.ts'

/** A vocabulary of yes, partial and no, each with a form of the hull. */
function support(yes: string, partial: string, no: string): string {
  return `[{id: yes, name: yes, meaning: Yes., form: ${yes}}, {id: partial, name: partial, meaning: Partly., form: ${partial}}, {id: no, name: no, meaning: No., form: ${no}}]`
}

function row(id: string, parts: string): string {
  return `  - {id: ${id}, name: ${id}, question: Which?, why: It matters., ${parts}}\n`
}

/** The features that a catalog cannot do without: the life, and the five layers of the hull. */
export const structure = `name: Structure
question: How is it built?
order: 3
features:
${row('status', 'type: enum, volatility: lifecycle, weight: 5, phrase: "is {value}", terms: [{id: active, name: active, meaning: It lives.}, {id: maintenance, name: maintenance, meaning: It is kept., phrase: gets fixes only}, {id: discontinued, name: discontinued, meaning: It ended.}]')}\
${row('end-of-life', 'type: date, volatility: constant, weight: 3, phrase: "ended in {value}"')}\
${row('default-runtime', 'type: enum, volatility: behaviour, weight: 5, phrase: "runs {value}", terms: [{id: docker, name: Docker, meaning: The engine., form: ribbed}, {id: podman, name: Podman, meaning: No daemon., form: outline}, {id: none, name: none, meaning: Nothing., phrase: comes without a runtime, form: void}]')}\
${row('containerized-system', `type: support, volatility: behaviour, weight: 4, phrase: "has its services in containers: {value}", terms: ${support('ribbed', 'half', 'line')}`)}\
${row('init-system', 'type: enum, volatility: behaviour, weight: 4, phrase: "starts {value}", terms: [{id: systemd, name: systemd, meaning: The usual one., form: bar}, {id: system-docker, name: System Docker, meaning: A daemon., form: ribbed}]')}\
${row('update-unit', 'type: enum, volatility: behaviour, weight: 5, phrase: "updates {value}", terms: [{id: package, name: package, meaning: One by one., form: cells}, {id: image, name: image, meaning: All at once., form: solid}]')}\
${row('read-only-root', `type: support, volatility: behaviour, weight: 4, phrase: "has a read-only root: {value}", terms: ${support('double', 'port', 'single')}`)}\
`

/** What the hull of the ended system and that of its fork are made of: in all five layers the same. */
const docked = `default-runtime:
  - {n: 1, value: docker, at: 2021, sources: [maker-docs]}
containerized-system:
  - {n: 1, value: yes, at: 2021, sources: [maker-docs]}
init-system:
  - {n: 1, value: system-docker, at: 2021, sources: [maker-docs]}
update-unit:
  - {n: 1, value: image, at: 2021, sources: [maker-docs]}
read-only-root:
  - {n: 1, value: no, at: 2021, sources: [maker-docs]}
`

const plain = `default-runtime:
  - {n: 1, value: none, at: 2021, sources: [maker-docs]}
containerized-system:
  - {n: 1, value: no, at: 2021, sources: [maker-docs]}
init-system:
  - {n: 1, value: systemd, at: 2021, sources: [maker-docs]}
update-unit:
  - {n: 1, value: package, at: 2021, sources: [maker-docs]}
read-only-root:
  - {n: 1, value: no, at: 2021, sources: [maker-docs]}
`

/**
 * The claims of gamma, a living fork of alpha: a kernel that changed twice, a dispute that is open, one that was judged,
 * and a secondary claim that is set aside.
 */
export const gammaClaims = `init:
  - {n: 1, value: systemd, at: 2022, sources: [maker-docs]}
  - {n: 2, value: none, at: 2022-05, sources: [article]}
packages:
  - {n: 1, value: [apt], at: 2022, sources: [maker-docs]}
kernel:
  - {n: 1, value: "5.10", at: 2022, sources: [maker-docs]}
  - {n: 2, value: "5.15", at: 2023-02, sources: [maker-docs]}
  - {n: 3, value: "5.15", at: 2024, sources: [maker-docs]}
  - {n: 4, value: "6.1", at: 2025-03, sources: [maker-docs], confirmed: 2026-01-22}
  - {n: 5, value: "6.9", at: 2026, sources: [article]}
first-release:
  - {n: 1, value: 2021-07-01, of: stable, at: 2021, sources: [maker-docs]}
  - {n: 2, value: 2020, of: preview, at: 2021, sources: [maker-docs]}
image-size:
  - {n: 1, value: 1024, of: disk, at: 2022, sources: [maker-docs]}
status:
  - {n: 1, value: maintenance, at: 2026-05-22, sources: [maker-docs], confirmed: 2026-05-22}
`

/** A living system about which nothing is claimed, to be spread into the files. */
export function unknownSystem(id: string, name: string): Record<string, string> {
  return {
    [`systems/${id}/index.mdx`]: `---\nname: ${name}\nsummary: It is new.\n---\n\nIt is new.\n`,
    [`systems/${id}/claims.yaml`]: '{}\n',
    [`systems/${id}/history.yaml`]: '{}\n',
  }
}

/** Files of the small content that a catalog can be built from, three systems: one ended, one living, the baseline. */
export function catalogFiles(files: Readonly<Record<string, string>> = {}): Map<string, string> {
  const all = changed('features/life.yaml', 'phrase: came out in {value}', dated)
  const append = (file: string, text: string) => all.set(file, (all.get(file) ?? '') + text)
  append('features/structure.yaml', structure)
  append('systems/alpha/claims.yaml', `status:\n${discontinued}end-of-life:\n${ends}${docked}`)
  append('systems/beta/claims.yaml', plain + active)
  append('systems/gamma/index.mdx', '---\nname: gamma\nsummary: A fork.\n---\n\nIt is a fork.\n')
  append('systems/gamma/claims.yaml', gammaClaims + docked)
  append('systems/gamma/history.yaml', lineage)
  append('systems/gamma/judgements.yaml', '[]\n')
  for (const [file, text] of Object.entries(files)) all.set(file, text)
  return all
}

const dated = `phrase: came out in {value}
    of:
      - {id: stable, name: first stable release}
      - {id: preview, name: first preview}`
const discontinued = '  - {n: 1, value: discontinued, at: 2021-10-19, sources: [maker-docs]}\n'
const ends = '  - {n: 1, value: 2021-06, at: 2021, sources: [maker-docs]}\n'
const active = 'status:\n  - {n: 1, value: active, at: 2026-08, sources: [maker-docs]}\n'
const lineage = `events: []
lineage:
  - {relation: fork-of, system: alpha, date: 2021, sources: [maker-docs]}
  - {relation: merged-into, system: beta, sources: [maker-docs]}
replaced-by: []
`

/**
 * The catalog of these files.
 * @throws with every problem, when the files are not valid: no test passes for the wrong reason.
 */
export function catalogOf(files: Readonly<Record<string, string>> = {}): Catalog {
  const { content, problems } = check(catalogFiles(files))
  if (content === null) throw new Error(problems.map(printProblem).join('\n'))
  return buildCatalog(content)
}

/** A cell of the small catalog, by `<system>.<feature>`. */
export function cellIn(catalog: Catalog, id: string): Cell {
  const [system = '', feature = ''] = id.split('.')
  return cellOf(catalog.system(system), feature)
}

/** Claims as `<feature>.<n>`: what tests compare. */
export function numbers(claims: readonly { claim: { feature: string; n: number } }[]): string[] {
  return claims.map(({ claim }) => `${claim.feature}.${String(claim.n)}`)
}
