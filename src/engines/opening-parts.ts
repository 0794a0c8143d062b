/** The first words of a connection: what Twilio speaks as its greeting, and what follows over the socket. Pure. */
import { z } from 'zod'
import type { Expectation, SpokenPart } from '../brain/brain.ts'

export interface OpeningParts {
  /** In the language of the call; Twilio speaks it as soon as the socket stands. */
  welcome: string
  /** What is in another language, or follows it, or may be cut off where the greeting may not. */
  rest: SpokenPart[]
}

export function openingOf(
  notice: string | undefined,
  parts: readonly SpokenPart[],
  language: string,
): OpeningParts {
  if (notice !== undefined) return { welcome: notice, rest: [...parts] }
  const other = parts.findIndex((part) => part.language !== language)
  const count = other === -1 ? parts.length : other
  const welcome = parts.slice(0, count).map(({ text }) => text)
  return { welcome: welcome.join(' '), rest: parts.slice(count) }
}

/** Twilio allows a parameter about 500 characters, its name among them. */
const longestValue = 440

/** The rest travels with the TwiML and comes back in `setup`: whichever server gets the socket can speak it. */
export function openingParameters(rest: readonly SpokenPart[], expect: Expectation): Record<string, string> {
  const pieces = rest.flatMap(({ text, language }) => inPieces(text).map((piece) => ({ piece, language })))
  return {
    expect,
    ...Object.fromEntries(pieces.map(({ piece, language }, at) => [`say-${at}-${language}`, piece])),
  }
}

const expectationSchema = z
  .enum(['open', 'yes-no', 'phone', 'name', 'spelling', 'email', 'address'])
  .catch('open')

/** What `openingParameters` wrote. */
export function readOpening(parameters: Readonly<Record<string, string>>): {
  rest: SpokenPart[]
  expect: Expectation
} {
  const rest: SpokenPart[] = []
  for (let at = 0; ; at++) {
    const name = Object.keys(parameters).find((key) => key.startsWith(`say-${at}-`))
    if (name === undefined) return { rest, expect: expectationSchema.parse(parameters.expect) }
    rest.push({ text: `${parameters[name] ?? ''} `, language: name.slice(`say-${at}-`.length) })
  }
}

/** Cut between words. */
function inPieces(text: string): string[] {
  const pieces: string[] = []
  let left = text.trim()
  while (left.length > longestValue) {
    const space = left.lastIndexOf(' ', longestValue)
    const cut = space > 0 ? space : longestValue
    pieces.push(left.slice(0, cut).trim())
    left = left.slice(cut).trim()
  }
  return left === '' ? pieces : [...pieces, left]
}
