/** Whether what a tool says of its arguments is a JSON schema of an object the vendors take. */

const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']

/** What is wrong with the schema of a tool's arguments, or undefined. `isStrict`: OpenAI's `strict: true`. */
export function schemaProblem(schema: unknown, isStrict: boolean): string | undefined {
  if (!isRecord(schema))
    return `schema must be a JSON Schema of 'type: "object"', got ${JSON.stringify(schema)}.`
  if (schema.type !== 'object') {
    return `schema must be a JSON Schema of 'type: "object"', got 'type: "${schema.type ?? 'None'}"'.`
  }
  return problemAt(schema, [], isStrict)
}

function problemAt(schema: unknown, path: string[], isStrict: boolean): string | undefined {
  const at = `In context=(${path.map((part) => `'${part}'`).join(', ')})`
  if (typeof schema === 'boolean') return undefined
  if (!isRecord(schema)) return `${at}, ${JSON.stringify(schema)} is not of type 'object', 'boolean'.`
  const named = schema.type === undefined ? [] : [schema.type].flat()
  const unknown = named.find((type) => !types.some((known) => known === type))
  if (unknown !== undefined) return `${at}, '${unknown}' is not valid under any of the given schemas.`
  if (named.includes('array') && schema.items === undefined) return `${at}, array schema missing items.`
  if (schema.enum !== undefined && (!Array.isArray(schema.enum) || schema.enum.length === 0)) {
    return `${at}, 'enum' must be a non-empty array.`
  }
  if (schema.properties !== undefined && !isRecord(schema.properties)) {
    return `${at}, ${JSON.stringify(schema.properties)} is not of type 'object'.`
  }
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required: unknown = schema.required ?? []
  if (!Array.isArray(required) || required.some((name) => typeof name !== 'string')) {
    return `${at}, ${JSON.stringify(required)} is not a list of names.`
  }
  if (isStrict && named.includes('object')) {
    if (schema.additionalProperties !== false) {
      return `${at}, 'additionalProperties' is required to be supplied and to be false.`
    }
    const left = Object.keys(properties).find((name) => !required.includes(name))
    if (left !== undefined) {
      return `${at}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${left}'.`
    }
  }
  const inner: [string[], unknown][] = [
    ...Object.entries(properties).map(([name, value]): [string[], unknown] => [['properties', name], value]),
    ...(schema.items === undefined ? [] : [[['items'], schema.items] satisfies [string[], unknown]]),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((name) =>
      [schema[name] ?? []].flat().map((value, index): [string[], unknown] => [[name, String(index)], value]),
    ),
  ]
  for (const [steps, value] of inner) {
    const problem = problemAt(value, [...path, ...steps], isStrict)
    if (problem !== undefined) return problem
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
