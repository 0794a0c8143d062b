import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { asksToRepeat, asksToWait } from './repeat-request.ts'

describe('asksToRepeat', () => {
  it.each([
    'what?',
    'sorry, what was that',
    'pardon',
    'could you repeat that please',
    "I didn't catch that",
    'say that again',
  ])('yes: %s', (text) => {
    expect(asksToRepeat(text, english)).toBe(true)
  })
  it.each(['what are your hours', 'sorry I have no email', 'it keeps repeating', 'again my sink is clogged'])(
    'no: %s',
    (text) => {
      expect(asksToRepeat(text, english)).toBe(false)
    },
  )
})

describe('asksToRepeat in Spanish', () => {
  it.each([
    '¿cómo?',
    '¿qué?',
    'perdón, ¿qué dijo?',
    'mande',
    '¿me lo puede repetir por favor?',
    'no le escuché bien',
    'no entendí la pregunta',
    'otra vez por favor',
    'más despacio, por favor',
    'mande usted',
    'híjole no le entendí',
    'me puede volver a decir',
    'qué dijo perdón',
    'cómo dice que',
    'otra vez por favor no le agarré',
    'me lo repite',
    'qué pena no le entendí',
    'un poquito más recio por favor',
    'cómo señorita',
  ])('yes: %s', (text) => {
    expect(asksToRepeat(text, spanish)).toBe(true)
  })
  it.each([
    'qué horario tienen',
    'disculpe no tengo correo',
    'se me volvió a tapar otra vez el fregadero',
    'no entiendo por qué no calienta',
    'como a las cinco',
    'cómo no',
    'que me llamen',
    'no se oye el agua correr',
    'más caro no',
  ])('no: %s', (text) => {
    expect(asksToRepeat(text, spanish)).toBe(false)
  })
})

describe('asksToWait', () => {
  it.each([
    'can you hold on a second',
    'sure one sec',
    'um let me find it',
    'just a moment please',
    'hang on',
  ])('yes: %s', (text) => {
    expect(asksToWait(text, english)).toBe(true)
  })
  it.each([
    'hold my appointment',
    'one second floor apartment',
    'wait what',
    'let me find a plumber who can come',
  ])('no: %s', (text) => {
    expect(asksToWait(text, english)).toBe(false)
  })
  it.each(['un momentito por favor', 'permítame tantito', 'espéreme un segundo', 'déjeme buscarlo'])(
    'yes in Spanish: %s',
    (text) => {
      expect(asksToWait(text, spanish)).toBe(true)
    },
  )
  it.each(['espere que venga el plomero', 'un minuto y medio'])('no in Spanish: %s', (text) => {
    expect(asksToWait(text, spanish)).toBe(false)
  })
})
