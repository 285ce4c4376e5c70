import { exportFiles } from '../export/file.ts'
import type { Links } from '../export/links.ts'
import { absolute } from './address.ts'
import { catalog } from './catalog.ts'
import { to } from './links.ts'

/** The path of a file of the export, without the base. */
export function exportPath(file: string): string {
  return `/api/v1/${file}`
}

const links: Links = {
  ...to,
  file: (path) => absolute(exportPath(path)),
}

/** Every file of the export, made once per build. */
export const files = exportFiles(catalog, links)
