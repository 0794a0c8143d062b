import { describe, expect, test } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { textMeaning } from './text-meaning.ts'

const meaning = (body: string, isOnCall = false) =>
  textMeaning({ body, optOutType: undefined }, [english, spanish], isOnCall)

describe('what a text asks for', () => {
  test.each(['STOP', ' stop ', 'Unsubscribe', 'cancel', 'QUIT', 'end', 'revoke', 'OptOut', 'stopall'])(
    '%j is for Twilio to answer',
    (body) => expect(meaning(body)).toMatchObject({ asks: 'stop', isCarriers: true }),
  )

  test.each([
    ['Stop texting me', 'en'],
    ['Please stop!', 'en'],
    ['Stop, please.', 'en'],
    ['STOP!!', undefined],
    ['"Stop"', undefined],
    ['Stop.', undefined],
    ["Don't text me.", 'en'],
    ['Stop calling me', 'en'],
    ['ALTO', 'es'],
    ['¡Baja!', 'es'],
    ['No más mensajes', 'es'],
  ])('%j is for us', (body, code) => {
    const { asks, isCarriers, language } = meaning(body)
    expect([asks, isCarriers, language?.code]).toEqual(['stop', false, code])
  })

  test.each([
    'Can you stop by at 4?',
    'Please do not stop the work',
    'End of the road, white house',
    '1',
    'done',
    'no',
  ])('%j from a caller is for the owner to read', (body) => expect(meaning(body).asks).toBe('other'))

  test.each([
    ['1', 'take'],
    [' 1. ', 'take'],
    [' One', 'take'],
    ['1, please', 'take'],
    ['#1', 'take'],
    ['"1"', 'take'],
    ['1️⃣', 'take'],
    ['I’ll take it 👍', 'take'],
    ['Uno', 'take'],
    ['one moment', 'other'],
    ['not 1', 'other'],
    ['On it!', 'take'],
    ['la tomo', 'take'],
    ['2', 'done'],
    ['Listo', 'done'],
    ['stop', 'stop'],
    ['11', 'other'],
  ])('%j from somebody on call: %s', (body, asks) => expect(meaning(body, true).asks).toBe(asks))

  test('Twilio says so itself', () => {
    const said = textMeaning({ body: 'arret', optOutType: 'STOP' }, [english], false)
    expect(said).toMatchObject({ asks: 'stop', isCarriers: true })
  })
})
