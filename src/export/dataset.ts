import type { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { cellItem, cellItems } from './cell.ts'
import { claimItem, claimItems } from './claim.ts'
import { diagramItem, diagramItems } from './diagram.ts'
import { featureItem, featureItems } from './feature.ts'
import { lifecycleItem, lifecycleItems } from './lifecycle.ts'
import type { Links } from './links.ts'
import { sourceItem, sourceItems } from './source.ts'
import { systemItem, systemItems } from './system.ts'
import { systemInFullItem, systemInFullItems } from './system-in-full.ts'

/** A kind of item that is exported, with the file that holds all of them, or a file for each. */
export interface Dataset {
  /** Its schema is `schema/<name>.json`. */
  name: string
  /** The file it stands in; with `<id>` where there is one for each item. */
  file: string
  /** What is in it. */
  about: string
  /** The shape of an item. */
  item: z.ZodType
  /** What each file holds. */
  parts: (catalog: Catalog, links: Links) => { file: string; items: readonly unknown[] }[]
}

/** What defines a dataset: its items, held to their shape. */
interface Definition<Item extends z.ZodType> extends Omit<Dataset, 'parts'> {
  item: Item
  items: (catalog: Catalog, links: Links) => z.infer<Item>[]
}

/** Everything that is exported as JSON. A new entry here is a new file, with its schema and its documentation. */
export const datasets: readonly Dataset[] = [
  inOne({
    name: 'systems',
    file: 'systems.json',
    about: 'All operating systems: what they are, their lives and their releases.',
    item: systemItem,
    items: systemItems,
  }),
  oneEach({
    name: 'system',
    file: 'systems/<id>.json',
    about: 'One operating system with all claims about it; one file each.',
    item: systemInFullItem,
    items: systemInFullItems,
  }),
  inOne({
    name: 'features',
    file: 'features.json',
    about: 'The rows of the matrix, with the words that answer them.',
    item: featureItem,
    items: featureItems,
  }),
  inOne({
    name: 'sources',
    file: 'sources.json',
    about: 'What the claims rest on, and how many claims rest on each.',
    item: sourceItem,
    items: sourceItems,
  }),
  inOne({
    name: 'claims',
    file: 'claims.json',
    about: 'Every claim, those that are past or rejected among them.',
    item: claimItem,
    items: claimItems,
  }),
  inOne({
    name: 'matrix',
    file: 'matrix.json',
    about: 'The answer of every system to every feature, as the ids of claims.',
    item: cellItem,
    items: cellItems,
  }),
  inOne({
    name: 'lifecycle',
    file: 'lifecycle.json',
    about: 'Whether each system lives, and how long its releases are supported.',
    item: lifecycleItem,
    items: lifecycleItems,
  }),
  inOne({
    name: 'diagrams',
    file: 'diagrams.json',
    about: 'The drawings as data: boxes, relations and steps.',
    item: diagramItem,
    items: diagramItems,
  }),
]

/** All items in one file. */
function inOne<Item extends z.ZodType>({ items, ...rest }: Definition<Item>): Dataset {
  const { file } = rest
  return { ...rest, parts: (catalog, links) => [{ file, items: items(catalog, links) }] }
}

/** A file for each item. */
function oneEach<Item extends z.ZodType<{ id: string }>>({
  items,
  ...rest
}: Definition<Item>): Dataset {
  return {
    ...rest,
    parts: (catalog, links) =>
      items(catalog, links).map((item) => ({
        file: rest.file.replace('<id>', item.id),
        items: [item],
      })),
  }
}
