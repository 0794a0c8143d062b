/** Search for the codes of a given form that a lattice of heard characters may stand for. */
import type { LetterWords } from '../languages/letter-words.ts'
import type { HeardCharacters, Reading } from './heard-characters.ts'

/** Nats for what is not in the table of confusions, and for a character that was not heard. */
const unlikely = 6
const unheard = 3.5
/** Nats for filling in just this character, and no other, where none was heard. */
const filling = 2
/** Beyond this an answer is more likely only noise: nothing that costs more is looked into. */
export const noiseCost = 9
/** Beginnings that are kept at each place for each form. */
const beam = 4

export interface CodeForms {
  /** Whole forms, of `A` (a letter) and `9` (a digit). */
  forms: readonly string[]
  beginnings: ReadonlySet<string>
}

interface Hypothesis {
  code: string
  cost: number
  /** A character that was not heard was filled in. */
  isFilled: boolean
}

/** The likeliest codes of the forms with their costs in nats; each language's letters have their own confusions. */
export function searchCodes(
  { from, end }: HeardCharacters,
  { forms, beginnings }: CodeForms,
  letters: LetterWords,
): { code: string; cost: number }[] {
  const found: Map<string, Hypothesis[]>[] = Array.from({ length: end + 1 }, () => new Map())
  found[0]?.set('', [{ code: '', cost: 0, isFilled: false }])
  for (let place = 0; place <= end; place++) {
    const here = found[place] ?? new Map<string, Hypothesis[]>()
    const options = (from[place] ?? []).flatMap((reading) => optionsOf(reading, letters))
    for (const [form, hypotheses] of here) {
      fillIn(here, form, hypotheses, beginnings, letters)
      for (const { to, text, kinds, cost } of options) {
        const longer = form + kinds
        const target = found[to]
        if (!target || (longer !== '' && !beginnings.has(longer))) continue
        const known = target.get(longer) ?? []
        if (cost + (hypotheses[0]?.cost ?? 0) > noiseCost) continue
        for (const hypothesis of hypotheses) {
          if (!keep(known, hypothesis, text, cost)) break
        }
        target.set(longer, known)
      }
    }
  }
  return forms.flatMap((form) => found[end]?.get(form) ?? [])
}

/** What it costs that `code` was said where all of this was heard; infinite when the readings cannot be it. */
export function costOfCode(code: string, { from, end }: HeardCharacters, letters: LetterWords): number {
  const width = code.length + 1
  const best = new Float64Array((end + 1) * width).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  for (let place = 0; place <= end; place++) {
    for (let at = 0; at < width; at++) {
      const cost = best[place * width + at] ?? 0
      if (cost === Number.POSITIVE_INFINITY) continue
      const next = place * width + at + 1
      if (at < code.length)
        best[next] = Math.min(best[next] ?? 0, cost + unheardCost(code[at] ?? '', letters))
      for (const { to, text, cost: own, heard } of from[place] ?? []) {
        const said = code.slice(at, at + text.length)
        if (heard && text ? said === '' : said !== text) continue
        const unlike = heard && text ? unlikeness(heard, said, letters) : 0
        const index = to * width + at + text.length
        best[index] = Math.min(best[index] ?? 0, cost + own + unlike)
      }
    }
  }
  return best[end * width + code.length] ?? Number.POSITIVE_INFINITY
}

interface Option {
  to: number
  text: string
  kinds: string
  cost: number
}

function optionsOf({ to, text, cost, heard }: Reading, { confusions }: LetterWords): Option[] {
  const options = [{ to, text, kinds: kindsOf(text), cost }]
  if (!heard || text === '') return options
  for (const [other, unlike] of Object.entries(confusions[heard] ?? {})) {
    if (other === heard) options[0] = { to, text, kinds: kindsOf(text), cost: cost + unlike }
    else if (other !== '') options.push({ to, text: other, kinds: kindsOf(other), cost: cost + unlike })
  }
  return options
}

/** Recognisers drop characters: any that fits may have been said here, one a code. */
function fillIn(
  here: Map<string, Hypothesis[]>,
  form: string,
  hypotheses: Hypothesis[],
  beginnings: ReadonlySet<string>,
  letters: LetterWords,
): void {
  const likeliest = hypotheses.slice(0, 3).filter(({ isFilled }) => !isFilled)
  if (likeliest.length === 0) return
  for (const [kind, characters] of Object.entries(droppedOf(letters))) {
    if (!beginnings.has(form + kind)) continue
    const known = here.get(form + kind) ?? []
    for (const { code, cost } of likeliest) {
      for (const [character, unheard] of characters) {
        if (!keep(known, { code, cost, isFilled: true }, character, unheard + filling)) break
      }
    }
    here.set(form + kind, known)
  }
}

type Dropped = Record<'A' | '9', [string, number][]>
const dropped = new WeakMap<LetterWords, Dropped>()

/** Letters and digits that may go unheard, the likeliest first; put in order once a language. */
function droppedOf(letters: LetterWords): Dropped {
  const known = dropped.get(letters)
  if (known) return known
  const entries = Object.entries(letters.confusions[''] ?? {}).sort(([, a], [, b]) => a - b)
  const sorted = {
    A: entries.filter(([character]) => kindsOf(character) === 'A'),
    9: entries.filter(([character]) => kindsOf(character) === '9'),
  }
  dropped.set(letters, sorted)
  return sorted
}

/** `sw1` → `AA9`. */
function kindsOf(text: string): string {
  let kinds = ''
  for (const character of text) kinds += character >= '0' && character <= '9' ? '9' : 'A'
  return kinds
}

function unheardCost(character: string, { confusions }: LetterWords): number {
  return confusions['']?.[character] ?? unheard
}

function unlikeness(heard: string, said: string, { confusions }: LetterWords): number {
  return confusions[heard]?.[said] ?? (said === heard ? 0 : unlikely)
}

/** Adds the hypothesis with `text` behind it, the cheapest first, without doubles; false when it is too costly. */
function keep(list: Hypothesis[], { code, cost, isFilled }: Hypothesis, text: string, more: number): boolean {
  const hypothesis = { code: code + text, cost: cost + more, isFilled }
  if (hypothesis.cost > noiseCost) return false
  if (list.length >= beam && hypothesis.cost >= (list.at(-1)?.cost ?? 0)) return false
  const same = list.findIndex((known) => known.code === hypothesis.code)
  if (same >= 0) {
    if ((list[same]?.cost ?? 0) <= hypothesis.cost) return true
    list.splice(same, 1)
  }
  const index = list.findIndex((known) => known.cost > hypothesis.cost)
  list.splice(index < 0 ? list.length : index, 0, hypothesis)
  if (list.length > beam) list.pop()
  return true
}
