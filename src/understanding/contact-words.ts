/** Takes what tells who calls and where out of an utterance: what stands before it and behind it is about something else. */
import type { Language } from '../languages/language.ts'
import { readAddress } from './address.ts'
import { isOthers } from './name-cues.ts'
import { nameAt, type Token, tokensOf } from './name-spans.ts'
import { folded } from './words.ts'

/** Ends the sentence where something was taken out. */
const pause = '. '
/** A caller introduces themselves and others at most so often. */
const mostNames = 3

/** "I'm no good with machines my name is Ana Reyes and my sink …" → "I'm no good with machines. my sink …". `text` is tidied. */
export function withoutContacts(text: string, language: Language): string {
  return withoutAddress(withoutEmail(withoutNames(text, language), language), language)
}

function withoutNames(text: string, language: Language): string {
  let rest = text
  for (let count = 0; count < mostNames; count++) {
    const place = namePlace(rest, language)
    if (!place) break
    rest = parted(rest, place.start, place.end)
  }
  return rest
}

/** The first name that is introduced, with its introduction and what belongs to it: "from Acme, and". */
function namePlace(text: string, language: Language): { start: number; end: number } | undefined {
  const { names } = language.words
  const plain = folded(text)
  for (const [cues, ground] of [
    [names.plainCues, 'plain'],
    [names.weakCues, 'weak'],
  ] as const) {
    for (const { index, 0: cue } of plain.matchAll(cues)) {
      if (isOthers(plain, index, language)) continue
      const rest = text.slice(index + cue.length)
      const tokens = tokensOf(rest)
      const span = nameAt(tokens, 0, ground, language)
      if (!span) continue
      const behind = rest.slice(tokens[behindLetters(tokens, span.to)]?.start ?? rest.length)
      const tail = names.introductionTail.exec(folded(behind))?.[0].length ?? 0
      return { start: index, end: text.length - behind.length + tail }
    }
  }
  return undefined
}

/** A name may be spelled right behind it: "John Smith, s m i t h". */
function behindLetters(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^\p{L}$/u.test(tokens[at]?.word ?? '')) at++
  return at - from > 1 ? at : from
}

function withoutEmail(text: string, language: Language): string {
  const found = language.words.reason.contact.exec(folded(text))
  return found ? parted(text, found.index, found.index + found[0].length) : text
}

/** An address stays where it is what the call is about: "the flat at 18 Dock Road". */
function withoutAddress(text: string, language: Language): string {
  const place = readAddress(text, language, { asked: false })?.place
  const lead = place && language.words.reason.placeLead.exec(folded(text.slice(0, place.start)))
  return place && lead ? parted(text, lead.index, place.end) : text
}

function parted(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[\s,;]+$/, '')
  const after = text.slice(end).replace(/^[\s,;.]+/, '')
  return before === '' || /[.!?]$/.test(before) ? `${before} ${after}`.trim() : before + pause + after
}
