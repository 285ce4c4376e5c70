/** The addresses that the export needs, as the site knows them: each a path from the root of the host. */
export interface Links {
  system: (id: string) => string
  claim: (system: string, feature: string, n: number) => string
  feature: (id: string) => string
  source: (id: string) => string
  diagram: (id: string) => string
  /** The absolute address of a file of the export: `claims.json`, `schema/claims.json`. */
  file: (path: string) => string
}
