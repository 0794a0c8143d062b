/** Evaluation set `slots_restaurants8k`: names, date, time and party size in what callers of a booking line say. */
import * as chrono from 'chrono-node/en'
import { z } from 'zod'
import type { Language } from '../../../languages/language.ts'
import { languageOf } from '../../../languages/languages.ts'
import { findTimes } from '../../../understanding/clock-times.ts'
import { findDates } from '../../../understanding/dates.ts'
import { readName } from '../../../understanding/names.ts'
import { findPartySize } from '../../../understanding/party-size.ts'
import { type EvalSet, languageField, type Metrics } from '../eval-set.ts'
import { countFound, scoresOf } from '../scores.ts'
import { type Bounds, markedPeople, markedTime } from './restaurants-marks.ts'

const slots = ['first_name', 'last_name', 'date', 'time', 'people'] as const
type Slot = (typeof slots)[number]

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  /** What had just been asked; the product knows that too. */
  requested_slots: z.array(z.enum(slots)),
  /** Slot, start and end (exclusive) in `utterance`, in characters. */
  spans: z.array(z.tuple([z.enum(slots), z.number(), z.number()])),
  /** `dataset` for the public rows, whose spans follow its annotators' habits. */
  label_origin: z.string().default('dataset'),
})
type Row = z.infer<typeof rowSchema>
type Span = Row['spans'][number]

export const restaurantsSet: EvalSet<Row, Span[]> = {
  name: 'slots_restaurants8k',
  row: rowSchema,
  answer(row) {
    const language = languageOf(row.language)
    return [...nameSpans(row, language), ...otherSpans(row, language)]
  },
  baseline: plainSpans,
  score(answered) {
    return Object.assign(
      {},
      ...slots.map((slot): Metrics => {
        const of = (spans: Span[]) => spans.filter(([kind]) => kind === slot).map(String)
        const scores = (bounds: (span: Span, row: Row) => Span) =>
          scoresOf(
            countFound(
              answered.map(({ row, answer }) => ({
                wanted: of(row.spans),
                got: of(answer.map((span) => bounds(span, row))),
              })),
            ),
          )
        const { precision, recall, f1 } = scores(marked)
        const asRead = marks[slot] ? { [`${metricNames[slot]}AsReadF1`]: scores((span) => span).f1 } : {}
        const name = metricNames[slot]
        return { [`${name}Precision`]: precision, [`${name}Recall`]: recall, [`${name}F1`]: f1, ...asRead }
      }),
    )
  },
  misses: (answered) =>
    answered
      .map(({ row, answer }) => ({ row, answer: answer.map((span) => marked(span, row)) }))
      .filter(({ row, answer }) => String([...row.spans].sort()) !== String([...answer].sort()))
      .map(({ row, answer }) => ({
        id: row.id,
        said: `[${row.requested_slots.join(' ')}] ${row.utterance}`,
        wanted: shown(row, row.spans),
        got: shown(row, answer),
      })),
}

const metricNames: Record<Slot, string> = {
  first_name: 'firstName',
  last_name: 'lastName',
  date: 'date',
  time: 'time',
  people: 'people',
}

function nameSpans({ utterance, requested_slots: requested }: Row, language: Language): Span[] {
  const given = requested.includes('first_name')
  const surname = requested.includes('last_name')
  const part = given && surname ? undefined : given ? 'given' : surname ? 'surname' : undefined
  const name = readName(utterance, language, { asked: given || surname, part })
  return [
    ...placed('first_name', name?.said.firstName, utterance),
    ...placed('last_name', name?.said.lastName, utterance),
  ]
}

/** The day that the data set's dates are told on; spans do not depend on it. */
const context = { now: new Date('2018-04-16T09:00:00Z'), timezone: 'Europe/London' }

function otherSpans({ utterance, requested_slots: requested }: Row, language: Language): Span[] {
  const asked = (slot: Slot) => requested.includes(slot)
  const dates = findDates(utterance, language, { ...context, asked: asked('date') })
  const times = findTimes(utterance, language, { ...context, asked: asked('time') })
  const party = findPartySize(utterance, language, { asked: asked('people'), isTimeAsked: asked('time') })
  return [
    ...dates.filter(({ isPast }) => !isPast).map(({ start, end }): Span => ['date', start, end]),
    ...times.map(({ start, end }): Span => ['time', start, end]),
    ...(party && party.size > 0 ? [['people', party.start, party.end] satisfies Span] : []),
  ]
}

const marks: Partial<Record<Slot, (utterance: string, bounds: Bounds) => Bounds>> = {
  people: markedPeople,
  time: markedTime,
}

/** The span as the data set's annotators would have drawn it: only its bounds differ, never what is found. */
function marked([slot, start, end]: Span, { utterance, label_origin: origin }: Row): Span {
  const bounds = origin === 'dataset' ? marks[slot]?.(utterance, [start, end]) : undefined
  return [slot, ...(bounds ?? [start, end])]
}

/** chrono alone for days and times, any number up to 99 for people, words with capitals in pairs for names. */
function plainSpans({ utterance }: Row): Span[] {
  const parsed = chrono.parse(utterance)
  const span = (slot: Slot, start: number, text: string): Span => [slot, start, start + text.length]
  const dates = parsed.filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'))
  const times = parsed.filter(({ start }) => start.isCertain('hour'))
  const [people] = utterance.matchAll(/\b\d{1,2}(?: people| persons?)?\b/gi)
  const [name] = utterance.matchAll(/\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)\b/gu)
  return [
    ...dates.map(({ index, text }) => span('date', index, text)),
    ...times.map(({ index, text }) => span('time', index, text)),
    ...(people ? [span('people', people.index, people[0])] : []),
    ...(name?.[1] && name[2]
      ? [span('first_name', name.index, name[1]), span('last_name', name.index + name[1].length + 1, name[2])]
      : []),
  ]
}

/** Where the words stand in the utterance, however they are written there. */
function placed(slot: Slot, value: string | undefined, utterance: string): Span[] {
  if (!value) return []
  const start = utterance.toLowerCase().indexOf(value.toLowerCase())
  return start < 0 ? [] : [[slot, start, start + value.length]]
}

function shown({ utterance }: Row, spans: Span[]): string {
  return spans.map(([slot, start, end]) => `${slot}: ${utterance.slice(start, end)}`).join(' | ')
}
