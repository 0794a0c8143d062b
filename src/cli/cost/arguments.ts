/** Reads the arguments of `npm run cost`; refuses wrong ones in words. */
import { parseArgs } from 'node:util'
import { FirstRingError } from '../../core/errors.ts'

export interface CostArguments {
  isHelp: boolean
  /** YYYY-MM. */
  month: string
  /** Every business when undefined. */
  businessId: string | undefined
  /** Minutes of talk a month, for the comparison. */
  minutes: number
  /** Length of an average call. */
  callMinutes: number
  isJson: boolean
  /** Address of a running server. */
  url: string | undefined
}

export const usage = `What calls cost, item by item, and what a month costs on each engine.

  npm run cost                      this month's calls, and 1,000 minutes compared
  npm run cost -- --minutes 5000    for so many minutes of talk a month

  --month YYYY-MM      another month's calls
  --business ID        the calls of one business
  --call-minutes N     length of an average call, for the comparison (3)
  --json               print one JSON object
  --url URL            a server elsewhere, by its public address

Prices are those of GET /api/prices: list prices, or your own. docs/guides/costs.md explains them.
`

/** `now` says which month it is. Throws FirstRingError `validation-failed`. */
export function readArguments(words: string[], now: Date): CostArguments {
  const values = parse(words)
  return {
    isHelp: values.help ?? false,
    month: values.month === undefined ? monthOf(now) : readMonth(values.month),
    businessId: values.business,
    minutes: readNumber('--minutes', values.minutes ?? '1000', 1, 10_000_000),
    callMinutes: readNumber('--call-minutes', values['call-minutes'] ?? '3', 0.1, 240),
    isJson: values.json ?? false,
    url: values.url === undefined ? undefined : readUrl(values.url),
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        month: { type: 'string' },
        business: { type: 'string' },
        minutes: { type: 'string' },
        'call-minutes': { type: 'string' },
        json: { type: 'boolean' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function monthOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`
}

function readMonth(text: string): string {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) refuse(`--month: expected a month as 2026-11, got ${text}`)
  return text
}

function readNumber(option: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= min && value <= max)) {
    refuse(`${option}: expected a number from ${min} to ${max}, got ${text}`)
  }
  return value
}

function readUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    refuse(`--url: expected http://… or https://…, got ${text}`)
  return text.replace(/\/+$/, '')
}

function refuse(message: string): never {
  throw new FirstRingError('validation-failed', `${message}\nnpm run cost -- --help explains the options.`)
}
