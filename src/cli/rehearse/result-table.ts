/** A rehearsal as a table for the terminal. Pure. */
import { shortMs } from '../call/conversation-printer.ts'
import { columns } from '../call/dialogue-table.ts'
import { type FigureSums, sumFigures } from './figures.ts'
import { isPassed, type Rehearsal, type RehearsedCall, type Side } from './rehearsal.ts'

export function rehearsalTable({ sides }: Rehearsal): string[] {
  return sides.flatMap((side) => ['', ...sideTable(side, sides.length > 1)])
}

function sideTable(side: Side, isOneOfTwo: boolean): string[] {
  const rows = side.calls.map((call) => {
    const sums = sumFigures([call.figures])
    const must = call.checks.filter(({ isMust }) => isMust)
    return [
      call.round > 1 ? `${call.persona} (${call.round})` : call.persona,
      isPassed(call) ? 'passed' : 'FAILED',
      `${must.filter(({ isRight }) => isRight).length}/${must.length}`,
      ...cells(sums),
      scoreOf(call),
    ]
  })
  const passed = side.calls.filter(isPassed).length
  const total = [
    'all',
    `${passed}/${side.calls.length}`,
    '',
    ...cells(sumFigures(side.calls.map(({ figures }) => figures))),
    '',
  ]
  const head = [
    'caller',
    'result',
    'checks',
    'turns',
    'long',
    'again',
    'p50',
    'p95',
    'tokens',
    'cost',
    'judged',
  ]
  const table = columns([head, ...rows, total].map((row) => row.map((cell) => cell)))
  return [
    `  ${isOneOfTwo ? `${side.name}: ` : ''}${side.business.name}, ${side.profile}, by ${side.model}`,
    '',
    ...table,
    ...side.calls.flatMap(problemLines),
  ]
}

function cells(sums: FigureSums): string[] {
  return [
    String(sums.turns),
    String(sums.longTurns),
    String(sums.repeatedQuestions),
    sums.p50Ms === undefined ? '–' : shortMs(sums.p50Ms),
    sums.p95Ms === undefined ? '–' : shortMs(sums.p95Ms),
    `${sums.inputTokens.toLocaleString('en-US')}+${sums.outputTokens.toLocaleString('en-US')}`,
    costText(sums.costUsd),
  ]
}

export function costText(usd: number | undefined): string {
  return usd === undefined ? 'unknown' : `$${usd.toFixed(usd > 0 && usd < 0.01 ? 4 : 2)}`
}

/** Mean of the five, or nothing. */
export function scoreOf({ judgement }: RehearsedCall): string {
  const scores = judgement?.scores ?? []
  if (scores.length === 0) return judgement?.problem === undefined ? '' : 'not judged'
  return (scores.reduce((sum, { score }) => sum + score, 0) / scores.length).toFixed(1)
}

function problemLines(call: RehearsedCall): string[] {
  const wrong = call.checks.filter(({ isRight, isMust }) => !isRight && isMust)
  const round = call.round > 1 ? ` (${call.round})` : ''
  return wrong.map(({ name, detail }) => `  ${call.persona}${round}: ${name}: ${detail}`)
}
