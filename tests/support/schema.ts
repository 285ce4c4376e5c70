import addFormats from 'ajv-formats'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'

/** What a JSON Schema (2020-12) says against a value, a line each. */
export function violations(schema: AnySchemaObject, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  )
}

/** The same schema, but no object may have a field that it does not name. */
export function closed(schema: AnySchemaObject): AnySchemaObject {
  const close = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(close)
    if (typeof part !== 'object' || part === null) return part
    const inside = Object.fromEntries(
      Object.entries(part).map(([key, value]: [string, unknown]) => [key, close(value)]),
    )
    return 'properties' in part && inside.type === 'object'
      ? { ...inside, additionalProperties: false }
      : inside
  }
  return close(schema) as AnySchemaObject
}
