/** The table at the end of `--dialogues`: captured against known, and how the calls went. Pure. */
import { type SlotSum, sumSlots } from '../../../simulator/dialogue-score.ts'
import type { Business } from '../../http/api/schemas/businesses.ts'
import { shortMs } from './conversation-printer.ts'
import type { PlayedDialogue } from './dialogue-calls.ts'

export function dialogueTable(played: PlayedDialogue[], business: Business): string[] {
  const scores = played.map(({ score }) => score)
  const sum = (value: (one: PlayedDialogue) => number) => played.reduce((total, one) => total + value(one), 0)
  const nameless = scores.filter(({ slots }) => !slots.some(({ field }) => field === 'name'))
  const turns = scores.map((score) => score.turns).sort((a, b) => a - b)
  return [
    '',
    `  ${played.length} recorded dialogues called ${business.name}`,
    '',
    ...slotTable(sumSlots(scores), business),
    '',
    ...columns([
      ['turns a call', `median ${at(turns, 0.5)}, most ${turns.at(-1) ?? 0}`],
      ['dead ends', `${sum(({ score }) => Number(score.isDeadEnd))} of ${played.length} calls`],
      [
        'repeated questions',
        `${sum(({ score }) => score.repeatedQuestions)} in ${sum(({ score }) => score.turns)} turns`,
      ],
      ['not understood', `${sum(({ score }) => score.notUnderstood)} times`],
      [
        'unexpected names',
        `${sum(({ score }) => Number(score.isNameUnexpected))} of ${nameless.length} calls whose data knows no name`,
      ],
      ['failed calls', `${sum(({ outcome }) => Number(outcome.errors.length > 0))}`],
      ['answer time', answerTimes(played)],
    ]),
    '',
  ]
}

/** One row a slot; right in its field, or elsewhere in the record, makes the share. */
export function slotTable(sums: SlotSum[], { questions }: Pick<Business, 'questions'>): string[] {
  const asked = new Set(questions.map(({ field }) => field))
  const rows = sums.map(({ field, slot, known, right, elsewhere, wrong, missing }) => [
    ...[field, slot, String(known), String(right), String(elsewhere), String(wrong), String(missing)],
    `${Math.round(((right + elsewhere) / known) * 100)} %${asked.has(field) ? '' : ' (not asked)'}`,
  ])
  return columns([['field', 'slot', 'known', 'right', 'elsewhere', 'wrong', 'missing', 'share'], ...rows])
}

function answerTimes(played: PlayedDialogue[]): string {
  const times = played
    .flatMap(({ outcome }) => outcome.conversation.flatMap(({ answerMs }) => answerMs ?? []))
    .sort((a, b) => a - b)
  return `median ${shortMs(at(times, 0.5))}, p95 ${shortMs(at(times, 0.95))}`
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Pads every column to its widest cell. */
export function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
