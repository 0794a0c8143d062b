/** Costs as tables to print. Pure. */
import type { CostReport, EngineCosts } from '../../http/api/schemas/costs.ts'
import type { Paint } from '../paint.ts'

const unknownMark = '?'

/** The calls of a month, item by item. */
export function monthLines(title: string, costs: CostReport, paint: Paint): string[] {
  return [
    `  ${paint('bold', title)}`,
    '',
    ...(costs.calls === 0 ? ['  No calls.'] : itemLines(costs, paint)),
    ...(costs.rent.length > 0 ? ['', '  On top, each month:', ...rentLines(costs)] : []),
  ]
}

function itemLines(costs: CostReport, paint: Paint): string[] {
  const rows = costs.items.map(({ item, quantity, unit, usd, unknown }) => [
    item,
    amount(quantity, unit),
    unknown > 0 ? `${money(usd)} + ${unknownMark}` : money(usd),
  ])
  const sum = costs.costUsd === null ? [] : [money(costs.costUsd)]
  const total = [...sum, ...(costs.callsWithoutFullCost > 0 ? [unknownMark] : [])].join(' + ')
  return [...table([...rows, [counted(costs.calls, 'call'), '', total]], paint), ...missing(costs)]
}

function missing({ callsWithoutFullCost: without }: CostReport): string[] {
  if (without === 0) return []
  return [
    '',
    `  ${counted(without, 'call')} not priced, or not in full: they cost more than is counted here.`,
  ]
}

function rentLines({ rent }: CostReport): string[] {
  return rent.map(
    ({ item, quantity, usd }) =>
      `  ${item}, ${quantity ?? unknownMark}: ${usd === null ? unknownMark : money(usd)}`,
  )
}

/** What a month would cost on each engine. */
export function engineLines(compared: EngineCosts, paint: Paint): string[] {
  const { turns, promptTokens, answerTokens, spokenCharacters, ...spoken } = compared.minuteOfTalk
  const rows = compared.items.map(({ name, totalUsd, usdPerMinute, isComplete }) => {
    const more = isComplete ? '' : ` + ${unknownMark}`
    return [name, money(totalUsd) + more, `$${usdPerMinute.toFixed(4)}${more}`]
  })
  const number = (value: number) => value.toLocaleString('en-US')
  return [
    `  ${paint('bold', `${number(compared.minutes)} minutes of talk a month, in calls of ${number(compared.callMinutes)}`)}`,
    '',
    ...table([['', 'a month', 'a minute'], ...rows], paint),
    '',
    `  A minute of talk is taken for ${turns} answers of ${answerTokens} tokens, ${number(promptTokens)} tokens read for each,`,
    `  and ${spokenCharacters} characters said; with a model that hears and speaks, for ${spoken.callerSeconds} seconds of the caller and ${spoken.answerSeconds} of`,
    '  the model in each, the conversation so far read out of its cache.',
  ]
}

/** The first column to the left, the others to the right. */
function table(rows: string[][], paint: Paint): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(([first = '', ...others]) => {
    const cells = others.map((text, index) => text.padStart(widths[index + 1] ?? 0))
    const line = `  ${[first.padEnd(widths[0] ?? 0), ...cells].join('   ')}`
    return line.includes(unknownMark) ? paint('yellow', line) : line
  })
}

function amount(quantity: number, unit: string): string {
  const digits = unit === 'million-tokens' ? 6 : 2
  const number = quantity.toLocaleString('en-US', { maximumFractionDigits: digits })
  const words: Record<string, string> = {
    minute: 'minutes',
    use: 'uses',
    '100-characters': '× 100 characters',
    message: 'messages',
    'million-tokens': 'million tokens',
  }
  return `${number} ${words[unit] ?? unit}`
}

function money(usd: number): string {
  const isSmall = usd > 0 && usd < 0.01
  return isSmall
    ? 'under $0.01'
    : `$${usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`
}
