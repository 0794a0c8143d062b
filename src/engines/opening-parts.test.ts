import { describe, expect, it } from 'vitest'
import { openingOf, openingParameters, readOpening } from './opening-parts.ts'

const en = (text: string) => ({ text, language: 'en-US' })
const es = (text: string) => ({ text, language: 'es-US' })

describe('the opening', () => {
  it('is Twilio’s greeting as far as it is in the language of the call', () => {
    const parts = [
      en('Hello.'),
      en('This is Riverside.'),
      es('Para español, marque dos.'),
      en('How can I help?'),
    ]
    expect(openingOf(undefined, parts, 'en-US')).toEqual({
      welcome: 'Hello. This is Riverside.',
      rest: [es('Para español, marque dos.'), en('How can I help?')],
    })
  })

  it('has nothing but the notice in what may not be cut off', () => {
    expect(openingOf('This call is recorded.', [en('Hello.')], 'en-US')).toEqual({
      welcome: 'This call is recorded.',
      rest: [en('Hello.')],
    })
  })

  it('travels in parameters and comes back in order, long texts in pieces', () => {
    const long = 'words and more '.repeat(80).trim()
    const rest = [es('Para español, marque dos.'), en(long)]
    const parameters = openingParameters(rest, 'yes-no')
    for (const [name, value] of Object.entries(parameters)) expect(`${name}${value}`.length).toBeLessThan(500)
    const back = readOpening(parameters)
    expect(back.expect).toBe('yes-no')
    expect(back.rest.map(({ language }) => language)).toEqual(['es-US', 'en-US', 'en-US', 'en-US'])
    expect(
      back.rest
        .slice(1)
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe(long)
  })

  it('is empty where there are no such parameters', () => {
    expect(readOpening({ tenant: 'acme' })).toEqual({ rest: [], expect: 'open' })
  })
})
