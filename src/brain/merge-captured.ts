/** What a language model captured, beside what the rules captured: the surer value stands, and nothing is lost. Pure. */
import type { OpenQuestion } from '../core/call.ts'
import { doubtful, type LeadField } from '../core/lead.ts'
import { folded, wordsOf } from '../understanding/words.ts'
import { grounded, type OfferedContext, type OfferedValue, readOffered } from './read-offered.ts'

export interface MergedCapture {
  /** Only what changes the lead. */
  fields: Record<string, LeadField>
  /** Known already, the same. */
  same: string[]
  /** Another value stands, for the reason that is told to the model. */
  kept: { field: string; value: string; offered: string }[]
  /** What the caller has not said, or what is no such value. */
  refused: { field: string; why: string }[]
  /** Two values of one field were heard: the one that stands is to be read back. */
  readBack?: OpenQuestion
  /** Values that gave way to others. */
  dropped: { field: string; value: string }[]
}

/** Where two values are no nuance but an error of somebody's. */
const exact = new Set(['phone', 'email'])
const names = new Set(['firstName', 'lastName', 'company'])
/** A sentence of fewer words leaves out too much. */
const leastSummary = 4
/** So much of a reason stands in a fuller one that takes its place. */
const mostKept = 0.8

/** `offered`: by field, as the model wrote them; `notes` are not among them. */
export function mergeCaptured(
  offered: Readonly<Record<string, string>>,
  context: OfferedContext,
): MergedCapture {
  const merged: MergedCapture = { fields: {}, same: [], kept: [], refused: [], dropped: [] }
  for (const [field, text] of Object.entries(offered)) {
    const read = readOffered(field, text, context)
    if ('why' in read) merged.refused.push({ field, why: read.why })
    else mergeOne(field, read, context, merged)
  }
  return merged
}

function mergeOne(field: string, read: OfferedValue, context: OfferedContext, merged: MergedCapture): void {
  const known = context.call.lead[field]
  const turn = context.words.lastTurn
  const fresh: LeadField = { ...read, isConfirmed: false, ...(turn === undefined ? {} : { turn }) }
  if (known === undefined || known.confidence < doubtful) {
    // What the caller has called wrong does not come back because the model says it again.
    if (known && isSame(known.value, read.value) && !isSaidLast(field, read, context))
      merged.refused.push({ field, why: 'the caller said that this is wrong; ask' })
    else merged.fields[field] = fresh
    return
  }
  if (isSame(known.value, read.value)) {
    const confidence = Math.max(known.confidence, read.confidence)
    const source = known.source === 'caller-id' ? read.source : known.source
    if (confidence === known.confidence && source === known.source) merged.same.push(field)
    else merged.fields[field] = { ...known, confidence, source }
    return
  }
  const isReplaced = replaces(field, read, known, context)
  if (isReplaced)
    merged.fields[field] = known.isConfirmed
      ? { ...fresh, confidence: Math.max(fresh.confidence, known.confidence) }
      : fresh
  else merged.kept.push({ field, value: known.value, offered: read.value })
  if (!exact.has(field) || known.source === 'caller-id') return
  merged.dropped.push({ field, value: isReplaced ? known.value : read.value })
  if (known.isConfirmed && !isReplaced) return
  const value = isReplaced ? read.value : known.value
  if (!merged.readBack || field === 'phone') merged.readBack = { field, form: 'read-back', value }
}

/** What the caller agreed to gives way to the caller's latest words alone; the rest to what is surer, or came later. */
function replaces(field: string, read: OfferedValue, known: LeadField, context: OfferedContext): boolean {
  const isLatest = isSaidLast(field, read, context)
  if (known.isConfirmed) return isLatest
  if (read.source === 'caller-id') return false
  if (known.source === 'caller-id') return true
  const isLater = isLatest && known.turn !== context.words.lastTurn
  return (
    (isLatest && isBetterName(field, read, known, context)) ||
    read.confidence > known.confidence ||
    isLater ||
    (field === 'reason' && (tellsMore(known.value, read.value) || sumsUp(known.value, read)))
  )
}

/** Which word of a sentence is the name a model knows better than the rules; letters that were said count more. */
function isBetterName(
  field: string,
  { value }: OfferedValue,
  known: LeadField,
  { call, words }: OfferedContext,
): boolean {
  if (!names.has(field) || known.source !== 'spoken') return false
  const latest = words.latest(call)
  return latest.spells(value) || !latest.spells(known.value)
}

/** What was put together from several answers gives way to a sentence that is made of the caller's words. */
function sumsUp(known: string, { value, confidence }: OfferedValue): boolean {
  const isPutTogether = /[.?!] \S/.test(known)
  return isPutTogether && confidence >= grounded && wordsOf(value).length >= leastSummary
}

/** The words that were kept are in it, and others with them: "leaks" and "The boiler leaks since Monday". */
function tellsMore(known: string, value: string): boolean {
  const [before, after] = [known, value].map(
    (text) => new Set(wordsOf(folded(text)).filter((word) => word.length > 3)),
  )
  if (!before || !after || after.size <= before.size) return false
  return [...before].filter((word) => after.has(word)).length >= before.size * mostKept
}

function isSaidLast(field: string, { value }: OfferedValue, context: OfferedContext): boolean {
  const { call, words } = context
  const latest = words.latest(call)
  if (latest.isEmpty) return false
  if (field === 'phone') return latest.holdsPhone(value) !== 'not-said'
  if (field === 'email') {
    const known = call.lead.email?.value
    return latest.holdsEmail(value) || (known !== undefined && latest.holdsChange(value, known))
  }
  if (names.has(field)) return latest.holdsName(value)
  return latest.holdsNumbers(value) && latest.shareOf(value) >= 0.5
}

function isSame(known: string, other: string): boolean {
  const plain = (text: string) => wordsOf(folded(text)).join(' ')
  return known === other || (plain(known) !== '' && plain(known) === plain(other))
}
