import type { Links } from '../../../src/export/links.ts'

/** Addresses as a site under `/base/` would give them. */
export const links: Links = {
  system: (id) => `/base/os/${id}/`,
  claim: (system, feature, n) => `/base/os/${system}/#${feature}.${String(n)}`,
  feature: (id) => `/base/features/${id}/`,
  source: (id) => `/base/sources/${id}/`,
  diagram: (id) => `/base/diagrams/${id}/`,
  file: (path) => `https://example.org/base/api/v1/${path}`,
}
