/** Recorded dialogues from a JSONL file: what callers said, in order, and what is known of their goal. */
import { z } from 'zod'
import { callerName, summarizedSlots } from './dialogue-slots.ts'

export interface Dialogue {
  id: string
  task: string
  /** The caller's turns in order; `heardAs` is what speech recognition made of a recorded one. */
  turns: { text: string; heardAs?: string }[]
  /** What the caller literally told, by the name of the data set's slot. */
  known: Record<string, string>
}

/** A file that is not what it should be; the message names the file and the line. */
export class DialogueFileError extends Error {
  override readonly name = 'DialogueFileError'
}

const value = z.union([z.string(), z.number().transform(String), z.array(z.coerce.string()), z.null()])

const rowSchema = z.object({
  id: z.string(),
  task: z.string().default(''),
  /** What the caller was told to want: "Your name is Alexis. …". */
  caller_goal: z.string().optional(),
  turns: z.array(
    z.object({
      role: z.string(),
      text: z.string(),
      asr: z.string().optional(),
      noise_only: z.boolean().optional(),
    }),
  ),
  outcome_slots: z.record(z.string(), value).default({}),
  /** The same in the caller's own words, where the set has both. */
  final_user_slots: z.record(z.string(), value).optional(),
  grounded_slots: z.array(z.string()).optional(),
})
type Row = z.infer<typeof rowSchema>

/** At most `limit` dialogues that have a caller turn. Throws DialogueFileError. */
export function readDialogues(text: string, file: string, limit: number): Dialogue[] {
  const dialogues: Dialogue[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (dialogues.length >= limit) break
    if (line.trim() === '') continue
    const dialogue = toDialogue(readRow(line, `${file}, line ${index + 1}`))
    if (dialogue.turns.length > 0) dialogues.push(dialogue)
  }
  if (dialogues.length === 0) throw new DialogueFileError(`${file} holds no dialogue with a caller turn`)
  return dialogues
}

function readRow(line: string, place: string): Row {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    throw new DialogueFileError(`${place}: expected a JSON object: ${(error as Error).message}`)
  }
  const parsed = rowSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DialogueFileError(`${place}: ${issue?.path.join('.') || 'the row'}: ${issue?.message}`)
}

function toDialogue(row: Row): Dialogue {
  const turns = callerTurns(row)
  const said = ` ${plain(turns.map(({ text }) => text).join(' '))} `
  const slots = { ...row.outcome_slots, ...row.final_user_slots }
  const known = Object.entries(slots).flatMap(([slot, given]): [string, string][] => {
    const text = Array.isArray(given) ? given.at(-1) : given
    if (typeof text !== 'string' || plain(text) === '') return []
    const isSaid = row.grounded_slots ? row.grounded_slots.includes(slot) : isIn(said, plain(text))
    return isSaid || summarizedSlots.includes(slot) ? [[slot, text.trim()]] : []
  })
  const own = /\b(?:[Yy]our name is|[Yy]our? are|You \()\s*([A-Z][a-z]+(?: [A-Z][a-z]+)?)/.exec(
    row.caller_goal ?? '',
  )?.[1]
  // The names among the slots may be the ones of the caller's child or doctor.
  if (own && isIn(said, plain(own))) known.push([callerName, own])
  return { id: row.id, task: row.task, turns, known: Object.fromEntries(known) }
}

/** `said` is plain and padded with spaces. */
function isIn(said: string, value: string): boolean {
  return [value, sayNumber(value)].some((form) => form !== '' && said.includes(` ${form} `))
}

/** Segments that follow each other without the other side are one turn; noise is none. */
function callerTurns({ turns }: Row): Dialogue['turns'] {
  const merged: { text: string; heardAs?: string }[] = []
  let isCallersTurn = false
  for (const { role, text, asr, noise_only: isNoise } of turns) {
    if (role !== 'caller') {
      isCallersTurn = false
      continue
    }
    const words = text.replaceAll('[noise]', '').trim()
    if (isNoise || words === '') continue
    const last = merged.at(-1)
    const heardAs = asr?.replaceAll('[noise]', '').trim()
    if (isCallersTurn && last) {
      last.text += ` ${words}`
      if (last.heardAs !== undefined) last.heardAs += ` ${heardAs ?? words}`
    } else merged.push({ text: words, ...(heardAs ? { heardAs } : {}) })
    isCallersTurn = true
  }
  return merged
}

/** Lower case, letters and digits only, single spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below a thousand in words, "one hundred and thirty five"; empty for anything else. */
export function sayNumber(digits: string): string {
  if (!/^\d{1,3}$/.test(digits)) return ''
  const number = Number(digits)
  if (number < 20) return small[number] ?? ''
  if (number < 100) {
    const unit = number % 10
    return `${tens[Math.floor(number / 10)]}${unit === 0 ? '' : ` ${small[unit]}`}`
  }
  const below = number % 100
  return `${small[Math.floor(number / 100)]} hundred${below === 0 ? '' : ` and ${sayNumber(String(below))}`}`
}
