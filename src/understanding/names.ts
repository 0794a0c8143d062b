/** The caller's name: introduced ("this is Ana Reyes"), answered bare when asked, or spelled. */
import type { Language } from '../languages/language.ts'
import { isNameWord, particles, titles, writtenName } from './name-words.ts'
import { readSpelling } from './spelling.ts'
import { readSpellingHint, type SpellingHint } from './spelling-hint.ts'
import { tidy, withoutFillers } from './words.ts'

export interface SpokenName {
  firstName?: string
  lastName?: string
  /** 0 to 1: how plainly the words say that this is a name. */
  confidence: number
}

const strongCue =
  /\b(?:my (?:full |real |right |correct |own )?name(?:'s| is|s)|my name|(?:the|full) name(?:'s| is)|^name(?:'s| is)?|name is|under the name(?: of)?|(?:registered|listed) (?:as|under)|call me)\s+(?:is |it's |actually |uh |um )*/gi
const weakCue =
  /\b(?:this is|this's|i'?m|i am|it'?s|it is|you're (?:speaking|talking) (?:to|with)|speaking (?:to|with))\s+(?:uh |um )*/gi
const partCue = /\b(first|given|last|family|sur)[ -]?name(?:'s| is|)?[ ,:]+(?:it's |is )?/gi
const bareLead =
  /^(?:(?:it's|it is|that's|that is|that would be|that'll be|the name's|name's|i'm|i am|this is|my name is|yes|sure|no|sorry|actually|for|under)\b[ ,]*)+/i
const trailing = /^((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+),? (?:here|speaking|calling|on the line)\b/iu

/** "…, the last name is spelled", in front of letters. */
const spellingLead =
  /[ ,.]*(?:\b(?:and|the|my|that's|that is|it's|which is|last|first|family|name|is|spelled|spelt|spelling)\b[ ,:.]*){0,8}$/i

/** The name in `text`, or null. `asked`: the receptionist had just asked for it. */
export function readName(text: string, language: Language, options: { asked: boolean }): SpokenName | null {
  const hint = readSpellingHint(text, language)
  const said = hint?.rest ?? tidy(text)
  const spelled = readSpelling(said, language, options)
  const rest = spelled.words.length > 0 ? spelled.rest.replace(spellingLead, '') : said
  const name =
    byParts(rest, language) ??
    introduced(rest, language, options.asked) ??
    (options.asked ? bare(rest, language) : null)
  const written = withSpelling(name, spelled.words, options.asked)
  return hint && written ? withHint(written, hint) : written
}

/** A hint is about the part that is named last. */
function withHint(name: SpokenName, { write }: SpellingHint): SpokenName {
  if (name.lastName !== undefined) return { ...name, lastName: write(name.lastName) }
  return name.firstName === undefined ? name : { ...name, firstName: write(name.firstName) }
}

const introduction =
  /^(?:(?:yes|yeah|hi|hello|hey|there|good (?:morning|afternoon|evening)|um|uh|so|well|okay|ok)[ ,.!]+)*(?:(?:my|the) (?:full )?name(?:'s| is)|this is|i'?m|i am|it'?s)\s+/i

/** The text behind an introduction at its start: "this is Ana Reyes, my sink …" leaves "my sink …". */
export function withoutIntroduction(text: string, language: Language): string {
  const start = introduction.exec(text)
  if (!start) return text
  const rest = text.slice(start[0].length)
  const words = namesAt(rest, language, /name/i.test(start[0]) ? 'strong' : 'weak')
  if (words.length === 0) return text
  return rest
    .split(' ')
    .slice(words.length)
    .join(' ')
    .replace(/^(?:here|speaking|calling)\b[ ,.]*/i, '')
    .replace(
      /^(?:from|with|at) (?:[\p{L}\d'’.-]+ ){0,4}?[\p{L}\d'’.-]+(?:,|(?= and )|(?= calling )|$)\s*/iu,
      '',
    )
    .replace(/^(?:and|calling)\b[ ,]*/i, '')
}

function byParts(text: string, language: Language): SpokenName | null {
  const found: { firstName?: string; lastName?: string } = {}
  for (const match of text.matchAll(partCue)) {
    const words = namesAt(text.slice(match.index + match[0].length), language, 'strong')
    if (words.length === 0) continue
    const value = words.slice(0, words.length > 1 && particles.has((words[0] ?? '').toLowerCase()) ? 3 : 1)
    if (/^(?:first|given)/i.test(match[0])) found.firstName = writtenName(value)
    else found.lastName = writtenName(value)
  }
  if (!found.firstName && !found.lastName) return null
  // "my name is Linda, last name London": the other part is introduced in the usual way.
  const other = introduced(text.replace(partCue, ' . '), language, false)
  return { ...(other?.firstName ? { firstName: other.firstName } : {}), ...found, confidence: 0.9 }
}

function introduced(text: string, language: Language, asked: boolean): SpokenName | null {
  for (const match of text.matchAll(strongCue)) {
    if (
      /^call me/i.test(match[0]) &&
      !/\b(?:can|may|just|people|friends|everyone|they) $/i.test(text.slice(0, match.index))
    )
      continue
    const words = namesAt(text.slice(match.index + match[0].length), language, 'strong')
    if (words.length > 0) return named(words, 0.9)
  }
  const tail = trailing.exec(withoutFillers(text, language))
  if (tail?.[1]) {
    const words = namesAt(tail[1], language, 'weak')
    if (words.length > 0 && words.length === tail[1].trim().split(' ').length) return named(words, 0.8)
  }
  for (const match of text.matchAll(weakCue)) {
    if (/^it/i.test(match[0]) && !asked) continue
    const words = namesAt(text.slice(match.index + match[0].length), language, 'weak')
    if (words.length > 0) return named(words, 0.8)
  }
  return null
}

function bare(text: string, language: Language): SpokenName | null {
  const answer = withoutFillers(text, language)
    .replace(bareLead, '')
    .replace(/[\d(+].*$/, '')
    .replace(/[ ,]+(?:please|thanks|thank you|and you)?[.!?]*$/i, '')
  const tokens = answer.split(/[\s,]+/).filter((token) => token !== '')
  if (tokens.length === 0 || tokens.length > 5) return null
  const words = tokens.filter((token) => !/^(?:and|is|my|name|first|last|uh|um)$/i.test(token))
  if (
    words.length === 0 ||
    words.length > 4 ||
    !words.every((word) => isNameWord(word, language) || titles.test(word))
  )
    return null
  return named(words, words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word)) ? 0.85 : 0.75)
}

/**
 * Name words at the start of `text`. In text with capitals they end at the first small word; in a recogniser's
 * all-small text, after three, and behind a weak cue ("i'm …") only when nothing else follows but a joining word.
 */
function namesAt(text: string, language: Language, cue: 'strong' | 'weak'): string[] {
  const tokens = text.split(' ').slice(0, 6)
  const isCased = /^\p{Lu}/u.test(tokens[0] ?? '')
  const words: string[] = []
  let stop: string | undefined
  for (const token of tokens) {
    const word = token.replace(/[.,;:!?]+$/, '')
    const fits = isNameWord(word, language) || (words.length === 0 && titles.test(word))
    if (!fits || (isCased && !/^\p{Lu}/u.test(word) && !particles.has(word))) {
      stop = word
      break
    }
    words.push(word)
    if (word !== token && !titles.test(word) && word.length > 1) {
      stop = ''
      break
    }
    if (words.length === (isCased ? 4 : 3)) break
  }
  while (words.length > 0 && particles.has((words.at(-1) ?? '').toLowerCase())) words.pop()
  const follows = stop ?? tokens[words.length]
  const isPlain =
    follows === undefined ||
    follows === '' ||
    /^(?:and|calling|from|with|i|i'm|here|speaking|my|at|uh|um)$/i.test(follows)
  return cue === 'strong' || isCased || isPlain ? words : []
}

function named(words: string[], confidence: number): SpokenName {
  const title = titles.test(words[0] ?? '')
  const names = title ? words.slice(1) : words
  if (names.length === 0) return { confidence: 0 }
  if (title && names.length === 1) return { lastName: writtenName(names), confidence }
  const [first = '', ...others] = names
  return {
    firstName: writtenName([first]),
    ...(others.length > 0 ? { lastName: writtenName(others) } : {}),
    confidence,
  }
}

/** Spelled letters are surer than the word they spell, and replace the part that they resemble. */
function withSpelling(name: SpokenName | null, spelled: string[], asked: boolean): SpokenName | null {
  const [one, two] = spelled
  if (name?.confidence === 0) return null
  if (one === undefined) return name
  if (!name) {
    if (!asked) return null
    return two === undefined
      ? { lastName: writtenName([one]), confidence: 0.9 }
      : { firstName: writtenName([one]), lastName: writtenName([two]), confidence: 0.9 }
  }
  const isFirst = name.firstName !== undefined && one[0] === name.firstName[0]?.toLowerCase()
  const isLast = name.lastName !== undefined && one[0] === name.lastName[0]?.toLowerCase()
  if (two !== undefined)
    return { firstName: writtenName([one]), lastName: writtenName([two]), confidence: 0.95 }
  if (isLast || (!isFirst && name.lastName === undefined))
    return { ...name, lastName: writtenName([one]), confidence: 0.95 }
  return isFirst ? { ...name, firstName: writtenName([one]), confidence: 0.95 } : name
}
