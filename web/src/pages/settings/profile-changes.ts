/** What differs between the stored profile and the one on screen. Pure. */
import type { Business, BusinessPatch } from '../../api/types.ts'

/** The parts of the profile that were changed, whole; empty when nothing was. */
export function profileChanges(saved: Business, draft: Business): BusinessPatch {
  const entries = Object.entries(draft).filter(
    ([name, value]) => name !== 'id' && !isEqual(value, saved[name as keyof Business]),
  )
  return Object.fromEntries(entries)
}

/** Equal as JSON: the order of an object's fields does not count, fields that are undefined are absent. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
  return [...names].every((name) => isEqual(Reflect.get(a, name), Reflect.get(b, name)))
}
