import { type Dataset, datasets } from './dataset.ts'
import { type JsonSchema, schemaOf } from './document.ts'

/** A field of an item, for its documentation. */
export interface Field {
  /** With the fields around it: `group.name`, `terms[].id`. */
  name: string
  /** `string | null`, `"high" | "low"`, `claim[]`. */
  type: string
  /** The id of the shape that the type names, if it does. */
  shape: string | null
  about: string
}

/** The shape of an item, or of something in an item. */
export interface Shape {
  id: string
  about: string
  fields: Field[]
  /** The id of the shape whose fields it has as well; those are not listed again. */
  like: string | null
}

/** All shapes that files of the export are made of, from their JSON Schemas: each shape before those in it. */
export function shapes(of: readonly Dataset[] = datasets): Shape[] {
  const definitions = new Map<string, JsonSchema>()
  for (const dataset of of) {
    const { $defs = {}, properties } = schemaOf(dataset, '/')
    const first = referenceIn(properties?.items)
    const byPlace = Object.entries($defs).sort(
      ([a], [b]) => Number(b === first) - Number(a === first),
    )
    for (const [id, definition] of byPlace) definitions.set(id, definitions.get(id) ?? definition)
  }
  return [...definitions].map(([id, definition]) => toShape(id, definition, definitions))
}

function toShape(id: string, definition: JsonSchema, all: ReadonlyMap<string, JsonSchema>): Shape {
  const fields = fieldsOf(definition)
  const names = (of: readonly Field[]) => new Set(of.map(({ name }) => name))
  const [like, shared] = [...all]
    .map(([other, schema]) => [other, names(fieldsOf(schema))] as const)
    .find(([other, theirs]) => other !== id && theirs.isSubsetOf(names(fields))) ?? [
    null,
    names([]),
  ]
  return {
    id,
    about: definition.description ?? '',
    fields: fields.filter(({ name }) => !shared.has(name)),
    like,
  }
}

function fieldsOf(schema: JsonSchema, before = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const field = plain(value)
    const name = before + key
    const inside = inner(field)
    return [
      { name, type: typeOf(field), shape: referenceIn(field), about: field.description ?? '' },
      ...fieldsOf(inside.schema, `${name}${inside.isList ? '[]' : ''}.`),
    ]
  })
}

/** The object that a field holds, or holds a list of; anything else has no fields of its own. */
function inner(field: JsonSchema): { schema: JsonSchema; isList: boolean } {
  const isList = field.type === 'array'
  const held = isList ? item(field) : field
  return { schema: held.anyOf?.map(plain).find(({ properties }) => properties) ?? held, isList }
}

function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return lastPart(schema.$ref)
  if (schema.anyOf) return schema.anyOf.map((part) => typeOf(plain(part))).join(' | ')
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ')
  if (schema.type === 'array') return `${typeOf(item(schema))}[]`
  return [schema.type ?? 'any'].flat().join(' | ')
}

function referenceIn(value: JsonSchema | boolean | undefined): string | null {
  const schema = plain(value)
  const { $ref } = schema.type === 'array' ? item(schema) : schema
  return $ref === undefined ? null : lastPart($ref)
}

function item({ items }: JsonSchema): JsonSchema {
  return plain(Array.isArray(items) ? items[0] : items)
}

/** A schema may be a mere yes or no; the export has none of these. */
function plain(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {}
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
