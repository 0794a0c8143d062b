/** Which fields Zendesk refuses, read out of its list of faults: the rest is sent again without them. Pure. */

/** Faults by field, in Zendesk's words. */
export type Details = Record<string, string[]>

/** Zendesk names some fields otherwise than its requests do. */
const requestNames: Record<string, string> = {
  assignee: 'assignee_id',
  group: 'group_id',
  due_date: 'due_at',
}

export interface Reduced {
  body: Record<string, unknown>
  dropped: string[]
}

/** Undefined where nothing was named that may be left out, or something else is wrong as well. */
export function withoutRefused(
  body: Record<string, unknown>,
  details: Details,
  droppable: readonly string[],
): Reduced | undefined {
  const named = Object.entries(details).map(([field, words]) =>
    field === 'base' ? leadingName(words) : (requestNames[field] ?? field),
  )
  const dropped = [...new Set(named)].filter((name) => droppable.includes(name) && name in body)
  if (dropped.length === 0) return undefined
  return {
    body: Object.fromEntries(Object.entries(body).filter(([name]) => !dropped.includes(name))),
    dropped,
  }
}

/** `Assignee: is not a member of the group` is about the assignee. */
function leadingName(words: string[]): string {
  const first = /^(\w+)/.exec(words[0] ?? '')?.[1]?.toLowerCase() ?? ''
  return requestNames[first] ?? first
}
