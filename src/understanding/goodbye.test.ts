import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { hasNothingElse, readGoodbye, withoutWithdrawal } from './goodbye.ts'

describe('readGoodbye', () => {
  it.each([
    'bye',
    'okay thanks, goodbye!',
    'Thank you, have a nice day',
    'talk to you later',
    'bye bye',
    'I have to go now',
  ])('parting: %s', (text) => {
    expect(readGoodbye(text, english)).toEqual({ isWithdrawn: false })
  })
  it.each([
    'never mind',
    "forget it, I'll call back later",
    'sorry, wrong number',
    'oh I have the wrong number',
    'actually we found someone else thanks',
    "we don't need a plumber anymore",
    "never mind my husband fixed it I'll take care of it",
  ])('withdrawn: %s', (text) => {
    expect(readGoodbye(text, english)).toEqual({ isWithdrawn: true })
  })
  it.each([
    'never mind, book it for the 13th',
    'forget it just send someone tomorrow',
    'never mind that what about friday',
    "never mind i'll take the later one",
  ])('something is wanted after all: %s', (text) => {
    expect(readGoodbye(text, english)).toBeNull()
  })
  it.each([
    'no',
    'I said goodbye to my old heater last year and need a new one',
    'my sink is clogged',
    'thanks',
  ])('none: %s', (text) => {
    expect(readGoodbye(text, english)).toBeNull()
  })
})

describe('hasNothingElse', () => {
  it.each([
    'no',
    'no thank you',
    "nope, that's all",
    "that's it",
    "I'm good",
    'no, thanks very much',
    'no I am good',
    'nothing else',
    'bye',
    'thank you',
  ])('yes: %s', (text) => {
    expect(hasNothingElse(text, english)).toBe(true)
  })
  it.each(['yes', 'no wait, one more thing', 'please bring a ladder', 'no heat either'])('no: %s', (text) => {
    expect(hasNothingElse(text, english)).toBe(false)
  })
})

describe('readGoodbye in Spanish', () => {
  it.each([
    'adiós',
    'bueno gracias, hasta luego',
    'Muchas gracias, que tenga buen día',
    'nos vemos',
    'ok gracias buenas noches',
    'ya me tengo que ir',
    'cuídese, bye',
    'ándele pues que Dios lo bendiga',
    'estamos en contacto',
    'que le vaya bonito',
    'hasta lueguito',
  ])('parting: %s', (text) => {
    expect(readGoodbye(text, spanish)).toEqual({ isWithdrawn: false })
  })
  it.each([
    'olvídelo',
    'ya no importa, llamo más tarde',
    'perdón, número equivocado',
    'mejor vuelvo a llamar',
    'al ratito les marco',
    'mejor ya no',
    'ya encontré a otro plomero gracias',
    'no gracias voy a buscar a alguien más',
  ])('withdrawn: %s', (text) => {
    expect(readGoodbye(text, spanish)).toEqual({ isWithdrawn: true })
  })
  it.each([
    'no',
    'buenas noches',
    'buenas tardes se me tapó el fregadero',
    'no puedo hasta mañana',
    'no importa la hora',
    'gracias',
    'no así déjelo gracias',
  ])('none: %s', (text) => {
    expect(readGoodbye(text, spanish)).toBeNull()
  })
})

describe('words that drop the matter', () => {
  it.each(['olvídelo, apúntelo para el trece', 'no importa, mejor para el viernes'])(
    'are none when something is wanted after all in Spanish: %s',
    (text) => {
      expect(readGoodbye(text, spanish)).toBeNull()
    },
  )
  it('are left out of what is told', () => {
    expect(withoutWithdrawal("My boiler leaks. I'll call back later.", english)).toBe('My boiler leaks.')
    expect(withoutWithdrawal('sorry wrong number', english)).toBe('')
  })
})

describe('hasNothingElse in Spanish', () => {
  it.each([
    'no',
    'no gracias',
    'no, eso es todo',
    'es todo, muchas gracias',
    'nada más',
    'no, así está bien',
    'por ahora no',
    'no muchas gracias muy amable',
    'nel',
    'para nada',
    'no mi vida eso es todo',
    'no pues ya nomás',
    'ya estuvo gracias',
    'no joven con eso estuvo bien',
    'no fíjese que ya es todo gracias',
    'creo que es todo',
    'no que yo sepa',
    'por lo pronto es todo',
    'no así déjelo gracias',
    'sale gracias',
    'adiós',
    'gracias',
  ])('yes: %s', (text) => {
    expect(hasNothingElse(text, spanish)).toBe(true)
  })
  it.each([
    'sí',
    'no espere una cosa más',
    'traiga una escalera por favor',
    'no hay calefacción tampoco',
    'nomás quería preguntar si hacen gas',
    'nada más quería saber el precio',
    'ya estuvo goteando toda la noche',
  ])('no: %s', (text) => {
    expect(hasNothingElse(text, spanish)).toBe(false)
  })
})
