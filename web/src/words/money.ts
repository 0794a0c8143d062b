/** Sums and quantities of costs, as an owner reads them. Pure. */

/** "$12.40"; below a dollar as many places as say something: "$0.0085". */
export function dollars(usd: number): string {
  const digits = usd === 0 || usd >= 1 ? 2 : usd >= 0.1 ? 3 : 4
  if (usd > 0 && usd < 0.00005) return '< $0.0001'
  const written = usd.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  })
  return written
}

/**
 * What one of it cost on a line of a call. `listed` is today's price: sums of a call are rounded, and small ones tell
 * it better. Undefined where the sum or the quantity is not known, or nothing was used.
 */
export function unitPrice(
  { quantity, usd }: { quantity: number | null; usd: number | null },
  listed: number | null,
): number | undefined {
  if (usd === null || !quantity) return undefined
  const roundingUsd = 0.00006
  return listed !== null && Math.abs(listed * quantity - usd) < roundingUsd ? listed : usd / quantity
}

/** About how much, to the cent where it is a cent or more: "$0.09". */
export function aboutDollars(usd: number): string {
  return dollars(usd >= 0.01 ? Math.round(usd * 100) / 100 : usd)
}

const units: Record<string, { one: string; many: string }> = {
  minute: { one: 'minute', many: 'minutes' },
  use: { one: 'use', many: 'uses' },
  '100-characters': { one: '100 characters', many: '× 100 characters' },
  message: { one: 'message', many: 'messages' },
  month: { one: 'month', many: 'months' },
  'million-tokens': { one: 'million tokens', many: 'million tokens' },
}

/** What a price is for: "a minute", "per 100 characters". */
export function perUnit(unit: string): string {
  const one = units[unit]?.one ?? unit
  return /^\d/.test(one) ? `per ${one}` : `a ${one}`
}

/** "3 minutes", "4.5 × 100 characters", "22,820 tokens". */
export function quantityWords(quantity: number, unit: string): string {
  // A call takes a few thousand of the million that a price is for.
  if (unit === 'million-tokens') return plural(Math.round(quantity * 1e6), 'token', 'tokens')
  if (unit === '100-characters') return plural(Math.round(quantity * 100), 'character', 'characters')
  const words = units[unit] ?? { one: unit, many: unit }
  return plural(Math.round(quantity * 100) / 100, words.one, words.many)
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
