import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { asksWhenCalled, refusesCallback } from './callback-talk.ts'

describe('asksWhenCalled', () => {
  it.each([
    'what time will they call?',
    'when is somebody going to call me back',
    'how soon can I expect a call',
    'so when will I hear from you?',
    'how long until someone calls',
    'what day is the call back?',
  ])('yes: %s', (text) => {
    expect(asksWhenCalled(text, english)).toBe(true)
  })
  it.each(['when can I call you?', 'what time do you open', 'call me when you can', 'when can you come by'])(
    'no: %s',
    (text) => {
      expect(asksWhenCalled(text, english)).toBe(false)
    },
  )
})

describe('refusesCallback', () => {
  it.each([
    "please don't call me",
    "you don't have to call me back",
    "don't call me back, I'll come by",
    'no need to call',
    "No, I don't need a call back.",
    'stop calling me',
    'just tell mike the parts came in no need to call me back',
    'my son will fix it so nobody needs to call me',
    'they do not have to call back',
  ])('yes: %s', (text) => {
    expect(refusesCallback(text, english)).toBe(true)
  })
  it.each([
    "don't call me before nine",
    "why don't you call me back",
    'nobody called me back',
    'somebody needs to call me back',
    'you need to call me',
    'you never called me back',
    "don't call me Bob",
    'they said they never call',
    'please call me',
  ])('no: %s', (text) => {
    expect(refusesCallback(text, english)).toBe(false)
  })
})

describe('asksWhenCalled in Spanish', () => {
  it.each([
    '¿cuándo me van a llamar?',
    'a qué hora me llaman',
    'y cuándo me devuelven la llamada',
    'qué día me va a llamar el doctor',
    'cuándo puedo esperar su llamada',
  ])('yes: %s', (text) => {
    expect(asksWhenCalled(text, spanish)).toBe(true)
  })
  it.each(['cuándo puedo llamar', 'a qué hora abren', 'llámeme cuando pueda', 'me llamo Kim'])(
    'no: %s',
    (text) => {
      expect(asksWhenCalled(text, spanish)).toBe(false)
    },
  )
})

describe('refusesCallback in Spanish', () => {
  it.each([
    'no me llame por favor',
    'no hace falta que me llamen',
    'no es necesario que me devuelva la llamada',
    'no me llame, yo paso por ahí',
    'no necesito que me llamen',
    'ya no me llamen',
    'deje de llamarme',
    'no, sin llamadas por favor',
    'ya no me llamen mejor yo les marco',
    'no hace falta que me hablen',
    'no gracias no ocupo que me hablen',
  ])('yes: %s', (text) => {
    expect(refusesCallback(text, spanish)).toBe(true)
  })
  it.each([
    'no me llame antes de las nueve',
    'por qué no me llama mañana',
    'nunca me llamaron',
    'no me hable así',
    'no me hablen antes de las nueve',
    'no me llamo Beto',
    'llámeme por favor',
  ])('no: %s', (text) => {
    expect(refusesCallback(text, spanish)).toBe(false)
  })
})
