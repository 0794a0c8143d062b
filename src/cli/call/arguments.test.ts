import { describe, expect, test } from 'vitest'
import { FirstRingError } from '../../core/errors.ts'
import { readArguments } from './arguments.ts'
import { closestTo } from './closest-name.ts'
import { readAction } from './keyboard-caller.ts'

const read = (...words: string[]) => readArguments(words, false)

describe('the arguments of npm run call', () => {
  test('name a scripted caller', () => {
    expect(read('emergency')).toMatchObject({
      mode: 'caller',
      caller: { name: 'emergency' },
      speed: 4,
      businessId: 'default',
      isDelivered: false,
    })
  })

  test('without any, a terminal gets the keyboard and a pipe the usage', () => {
    expect(readArguments([], true).mode).toBe('keyboard')
    expect(readArguments([], false).mode).toBe('help')
  })

  test('change what is called and how', () => {
    const words =
      '--business smith --from anonymous --speed max --callee busy --deliver --url https://a.example/'
    expect(read('lead', ...words.split(' '))).toMatchObject({
      businessId: 'smith',
      from: 'anonymous',
      speed: Number.POSITIVE_INFINITY,
      callee: 'busy',
      isDelivered: true,
      url: 'https://a.example',
    })
  })

  test('choose the engine and the model', () => {
    expect(read('lead')).toMatchObject({ engine: undefined, model: undefined })
    expect(read('lead', '--engine', 'conversation-relay', '--model', 'none')).toMatchObject({
      engine: 'conversation-relay',
      model: 'none',
    })
  })

  test.each([
    [['emergancy'], /no caller emergancy\. Did you mean emergency\?/],
    [['xyzzyx'], /no caller xyzzyx\. Callers: lead, emergency/],
    [['lead', '--speed', 'fast'], /--speed: expected a number/],
    [['lead', '--speed', '0'], /--speed: expected a number/],
    [['lead', '--callee', 'nobody'], /--callee: expected answers/],
    [['lead', '--url', 'example.com'], /--url: expected http/],
    [
      ['lead', '--engine', 'relay'],
      /--engine: expected openai-realtime, conversation-relay, gather, voicemail, got relay/,
    ],
    [['lead', '--model', 'gpt'], /--model: expected scripted, configured, none, got gpt/],
    [['lead', '--colour'], /Unknown option '--colour'/],
    [['lead', 'emergency'], /one caller, got lead, emergency/],
    [['lead', '--dialogues', 'x.jsonl'], /not both/],
    [['--dialogues', 'x', '--limit', '0'], /--limit: expected a number of at least 1/],
  ])('%o are refused in words', (words, message) => {
    expect(() => read(...words)).toThrow(FirstRingError)
    expect(() => read(...words)).toThrow(message)
  })
})

describe('a mistyped name', () => {
  test.each([
    ['voicmail', 'voicemail'],
    ['hang', 'hang-up-early'],
    ['EMERGENCY', 'emergency'],
    ['something-else', undefined],
  ])('%s: %s', (typed, expected) =>
    expect(closestTo(typed, ['lead', 'emergency', 'voicemail', 'hang-up-early'])).toBe(expected),
  )
})

describe('what is typed during a call', () => {
  test.each([
    ['my sink leaks', { do: 'say', text: 'my sink leaks' }],
    ['/press 5 0 3#', { do: 'press', digits: '503#' }],
    ['/silence', { do: 'silence' }],
    ['', { do: 'silence' }],
    ['/hang-up', { do: 'hang-up' }],
    ['/press', undefined],
    ['/dance', undefined],
  ])('%s', (typed, action) => expect(readAction(typed)).toEqual(action))
})
