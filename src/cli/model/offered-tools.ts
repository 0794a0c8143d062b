/** What the scripted models make of the tools they are offered. Pure. */

/** The fields that the schema of `capture_lead` names. */
export function fieldsOf(parameters: Record<string, unknown> | undefined): string[] {
  const { properties } = parameters ?? {}
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}
