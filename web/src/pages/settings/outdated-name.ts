/** A former business name that the greeting still says. Pure. */

/**
 * The former name as it stands in the greeting; undefined when the greeting says none, or says the new one too.
 * The longest former name counts: "Riverside" is no name of its own within "Riverside Plumbing".
 */
export function outdatedName(greeting: string, name: string, formerNames: string[]): string | undefined {
  const wanted = name.trim()
  if (wanted === '') return undefined
  for (const former of formerNames.toSorted((a, b) => b.length - a.length)) {
    const found = greeting.match(spoken(former))?.[0]
    // A name cut short is part of the former one: only where it stands alone is it said already.
    const isCutShort = former.length > wanted.length && spoken(wanted).test(former)
    const rest = isCutShort ? greeting.replace(spoken(former), '') : greeting
    if (found !== undefined && !spoken(wanted).test(rest)) return found
  }
  return undefined
}

/** The text with another name wherever the former one is said. */
export function withName(greeting: string, former: string, name: string): string {
  return greeting.replace(spoken(former), () => name.trim())
}

/** Finds a name as whole words, in capitals or not. An empty one is found nowhere. */
function spoken(name: string): RegExp {
  const words = name.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return words === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu')
}
