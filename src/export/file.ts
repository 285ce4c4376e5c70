import type { Catalog } from '../atlas/catalog.ts'
import { type Dataset, datasets } from './dataset.ts'
import { schemaOf, toDocument } from './document.ts'
import type { Links } from './links.ts'
import { matrixCsv } from './matrix-csv.ts'

/** A file of the export. */
export interface ExportFile {
  /** Below `/api/v1/`. */
  path: string
  type: 'application/json' | 'text/csv'
  /** The dataset that it belongs to; null for a schema. */
  dataset: string | null
  /** How many items it holds; of a table, how many rows. */
  items: number
  text: string
}

/** Every file of the export: the data, a schema for each dataset, and the matrix as a table. */
export function exportFiles(catalog: Catalog, links: Links): ExportFile[] {
  return [
    ...datasets.flatMap((dataset) => dataFiles(dataset, catalog, links)),
    {
      path: 'matrix.csv',
      type: 'text/csv',
      dataset: 'matrix',
      items: catalog.features.length,
      text: matrixCsv(catalog),
    },
    ...datasets.map((dataset) => schemaFile(dataset, links)),
  ]
}

/** The path of a dataset's schema, below `/api/v1/`. */
export function schemaPath(dataset: string): string {
  return `schema/${dataset}.json`
}

function dataFiles(dataset: Dataset, catalog: Catalog, links: Links): ExportFile[] {
  const schema = links.file(schemaPath(dataset.name))
  return dataset.parts(catalog, links).map(({ file, items }) => ({
    path: file,
    type: 'application/json',
    dataset: dataset.name,
    items: items.length,
    text: JSON.stringify(toDocument(items, catalog.atlas, schema)),
  }))
}

function schemaFile(dataset: Dataset, links: Links): ExportFile {
  const path = schemaPath(dataset.name)
  return {
    path,
    type: 'application/json',
    dataset: null,
    items: 0,
    text: JSON.stringify(schemaOf(dataset, links.file(path))),
  }
}
