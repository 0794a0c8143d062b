/** Whether a value was said on the call, however it was said; what was not said is not found. */
import { describe, expect, it } from 'vitest'
import type { Call } from '../core/call.ts'
import { CallerWords } from './caller-words.ts'
import { ToolCall } from './tools/tool-driver.ts'

function callOf(turns: string[], language = 'en-US', from = '+15035550188'): Call {
  const call = new ToolCall({ business: { languages: [language] }, from })
  for (const turn of turns) call.say('Go on.').hear(turn)
  return call.call
}
const wordsOf = (turns: string[], language = 'en-US', from?: string) => {
  const country = language.slice(-2)
  return new CallerWords(callOf(turns, language, from), country)
}

describe('numbers', () => {
  it.each([
    ['digits', ['503-555-0144']],
    ['single words', ['five zero three five five five oh one four four']],
    ['pairs', ['five oh three, five fifty five, oh one forty four']],
    ['pieces in several turns', ['five oh three', 'five five five', 'oh one four four']],
    ['a correction', ['503 555 0145, no, 0144']],
    ['the country in front', ['plus one 503 555 0144']],
  ])('as %s', (_how, turns) => expect(wordsOf(turns).holdsPhone('+15035550144')).toBe('said'))

  it.each([
    [['503 555 0145']],
    [['503 555 014']],
    [['I live at 503, and it is 555 miles']],
    [['555 0144 in Chicago is not mine, 312 555 0145 is']],
    [[]],
  ])('not in %o', (turns) =>
    expect(wordsOf(turns, 'en-US', '+13125550188').holdsPhone('+15035550144')).toBe('not-said'),
  )

  it('that lack an area code have that of the caller, and no other', () => {
    expect(wordsOf(['call 555 0144']).holdsPhone('+15035550144')).toBe('completed')
    expect(wordsOf(['call 555 0144']).holdsPhone('+12125550144')).toBe('not-said')
    expect(wordsOf(['call 555 0144'], 'en-US', 'anonymous').holdsPhone('+15035550144')).toBe('not-said')
  })

  it('of other countries', () => {
    expect(wordsOf(['020 7946 0958'], 'en-GB').holdsPhone('+442079460958')).toBe('said')
    expect(
      wordsOf(['seis uno dos, tres cuatro cinco, seis siete ocho'], 'es-ES').holdsPhone('+34612345678'),
    ).toBe('said')
  })

  it('in addresses and the like', () => {
    expect(wordsOf(['twelve fifty lake drive, apartment three']).holdsNumbers('1250 Lake Drive, Apt 3')).toBe(
      true,
    )
    expect(wordsOf(['1250 lake drive']).holdsNumbers('1260 Lake Drive')).toBe(false)
    expect(wordsOf(['lake drive']).holdsNumbers('Lake Drive')).toBe(true)
  })
})

describe('names', () => {
  it.each([
    ["O'Brien", 'this is pat o brien'],
    ['OBrien', "this is pat o'brien"],
    ['Smith-Jones', 'anna smith jones'],
    ['José', 'soy jose'],
    ['Smythe', 'it is s-m-y-t-h-e'],
    ['Nguyen', 'n as in november, g, u, y, e, n'],
    ['van der Berg', 'jan van der berg'],
  ])('%s in "%s"', (name, said) => expect(wordsOf([said]).holdsName(name)).toBe(true))

  it.each([
    ['Ana', 'banana bread'],
    ['Smith', 'this is Smyth'],
    ['Reyes', ''],
    ['!', 'hello'],
  ])('no %s in "%s"', (name, said) => expect(wordsOf([said]).holdsName(name)).toBe(false))
})

describe('e-mail addresses', () => {
  it.each([
    ['ana.reyes@example.com', 'ana dot reyes at example dot com'],
    ['anareyes@example.com', 'it is ana reyes, at example dot com, all one word'],
    ['jon2@gmail.com', 'j o n two at gmail dot com'],
    ['kim@green-leaf.co', 'kim at green dash leaf dot co'],
    ['ana@example.com', 'ana@example.com'],
  ])('%s in "%s"', (email, said) => expect(wordsOf([said]).holdsEmail(email)).toBe(true))

  it.each([
    ['boss@example.com', 'ana at example dot com'],
    ['ana@evil.test', 'ana at example dot com'],
    ['ana@example.com', 'my name is ana'],
  ])('no %s in "%s"', (email, said) => expect(wordsOf([said]).holdsEmail(email)).toBe(false))
})

describe('other words', () => {
  it('count by their share, in whatever form they stand', () => {
    const words = wordsOf(['my boiler is leaking since yesterday'])
    expect(words.shareOf('The boiler leaks')).toBe(1)
    expect(words.shareOf('The house is burning down')).toBeLessThan(0.5)
    expect(words.shareOf('gas, is on')).toBeLessThan(0.5)
    expect(words.shareOf('...')).toBe(0)
    expect(wordsOf(['there will be six of us']).shareOf('6')).toBe(1)
  })

  it('are only those of the caller, and the latest are only those of the last turn', () => {
    const call = callOf(['Ana Reyes', 'yes please'])
    const words = new CallerWords(call, 'US')
    expect(words.holdsName('Ana')).toBe(true)
    expect(words.latest(call).holdsName('Ana')).toBe(false)
    expect(words.lastTurn).toBe(3)
    expect(words.holdsName('Go')).toBe(false)
    expect(wordsOf([]).isEmpty).toBe(true)
  })
})
