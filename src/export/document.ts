import { z } from 'zod'
import type { Atlas } from '../schemas/atlas.ts'
import type { Dataset } from './dataset.ts'

/** A JSON Schema, as far as the export uses it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** What every file of the export says of itself, around its items. */
export interface ExportDocument {
  /** The absolute address of the file's JSON Schema. */
  schema: string
  /** The day as of which it holds. */
  date: string
  /** SPDX id of the licence. */
  license: string
  items: readonly unknown[]
}

export function toDocument(
  items: readonly unknown[],
  atlas: Atlas,
  schema: string,
): ExportDocument {
  return { schema, date: atlas.date, license: atlas.license.content, items }
}

/**
 * The JSON Schema (2020-12) of a dataset's file. It allows fields that it does not name: later files may have more.
 * @param address its own absolute address
 */
export function schemaOf({ name, about, item }: Dataset, address: string): JsonSchema {
  const shape = z
    .object({
      schema: z.literal(address).describe('The address of the JSON Schema of this file.'),
      date: z.string().meta({ format: 'date', description: 'The day as of which the file holds.' }),
      license: z.string().describe('The SPDX id of the licence of the file.'),
      items: z.array(item).describe('What the file holds.'),
    })
    .meta({ title: `Micro OS Atlas: ${name}`, description: about })
  // The output form would forbid every field that is not named here.
  const { $schema, ...rest } = z.toJSONSchema(shape, { io: 'input', target: 'draft-2020-12' })
  return { $schema, $id: address, ...rest } as JsonSchema
}
