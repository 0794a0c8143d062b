import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { detectCallbackWish } from './callback-wish.ts'

// A Tuesday, 10:00 in Chicago; open 8 to 17.
const context = { now: new Date('2026-03-03T16:00:00Z'), business: demoBusiness }
const wish = (text: string) => detectCallbackWish(text, english, context)
const deseo = (text: string) => detectCallbackWish(text, spanish, context)

describe('detectCallbackWish', () => {
  it.each([
    'Can you call me back?',
    'please have someone call me',
    'give me a call when you can',
    "I'd like a callback",
    'could somebody get back to me about this',
    'call me at 503 555 0144',
    'you can reach me on my cell',
    'please ring me later',
    'ask the owner to return my call',
    'when will someone call me?',
  ])('wished for: %s', (text) => {
    expect(wish(text)).toMatchObject({ requested: true })
  })
  it.each([
    'You can call me Kim',
    'call me Kim',
    'my friends call me Bo',
    "I'll call back later",
    "please don't call me",
    'can you call me a cab',
    'someone called me this morning',
    "I'm returning your call",
    'may I call you tomorrow',
    'my number is 503 555 0144',
    'why are you calling me',
    'my sink is clogged',
  ])('not wished for: %s', (text) => {
    expect(wish(text)).toBeNull()
  })
  it.each([
    'u can ring me l8r',
    'pls call asap',
    'gimme a call wen ur free',
    'hi Tess here once you finish call me',
    "why don't you call me tomorrow",
    'would you mind calling me tonight',
    'no just call me',
    "I can't log in so can you call me",
    'the number you can reach me at is 503 555 0144',
    'schedule a call back',
    'I want to be contacted by a supervisor',
    "don't call me before ten",
  ])('wished for, as it is texted and said: %s', (text) => {
    expect(wish(text)).toMatchObject({ requested: true })
  })
  it.each([
    'please call me Walter',
    'Rosa Bell is what you can call me',
    'will call u later',
    'call you in a bit',
    'let me call you back',
    'they said someone would call me back',
    'he never calls me back',
    'no need to call back',
    'thanks for getting back to me',
    'what would you call me',
    'call the police',
    'give me a ride',
    'let me know if you have parking',
  ])('not wished for, either: %s', (text) => {
    expect(wish(text)).toBeNull()
  })
  it.each([
    'cn u rng me bk',
    'call u me wen free',
    'when free, ring',
    'once you get home call',
    'pls call again in the evening',
    'give me call after six',
    'kindly contact on my mobile no',
    'call on this number only',
    'call karo bhai',
    'please call kar dijiye',
    'nobody has called me yet',
    'still waiting on a call from you',
    'can we discuss this over the phone',
  ])('wished for in shorthand, and as it is said elsewhere: %s', (text) => {
    expect(wish(text)).toMatchObject({ requested: true })
  })
  it.each([
    'i told u not 2 call me',
    'call mat karo',
    'when free i will ring',
    'can i call again later',
    'tell him i will call him',
    'in a meeting will call',
    'you can call me whatever you like',
    'call me by my first name',
    'they promised i would get a call',
    'nobody has called my mother yet',
    'I paid over the phone',
  ])('not wished for in shorthand, and as it is said elsewhere: %s', (text) => {
    expect(wish(text)).toBeNull()
  })
  it('does not take a number that was asked for as a wish', () => {
    const asked = (before: string, text: string) => detectCallbackWish(text, english, { ...context, before })
    const question = "What's the best number to reach you?"
    expect(asked(question, 'you can reach me at 503 555 0144')).toBeNull()
    expect(asked(question, '503 555 0144 and please call me after three')).not.toBeNull()
    expect(asked('How can I help you?', 'you can reach me at 503 555 0144')).not.toBeNull()
  })
  it.each([
    ['have Mike call me', 'Mike'],
    ['ask the owner to ring me', 'the owner'],
    ['can you have Dr. Patel call me back', 'Dr Patel'],
    ['could someone from billing call me', 'someone from billing'],
    ['I want a call from the manager', 'the manager'],
  ])('names who is to call: %s', (text, by) => {
    expect(wish(text)?.by).toBe(by)
  })
  it.each(['have somebody call me', 'I need you to call me', 'call me by noon', 'make sure to call me'])(
    'names nobody: %s',
    (text) => {
      expect(wish(text)).not.toBeNull()
      expect(wish(text)?.by).toBeUndefined()
    },
  )
  it('takes whom to call instead, and at which number', () => {
    expect(wish('could you call my wife at 503 555 0144')).toMatchObject({
      whom: 'my wife',
      phone: '+15035550144',
    })
    expect(wish('call my cell')?.whom).toBeUndefined()
  })
  it('takes the time of the call, not that of what it is about', () => {
    expect(wish('call me about my appointment on Friday at three')).not.toHaveProperty('dueAt')
    expect(wish('call me tomorrow about my appointment on Friday')?.dueAt).toBe('2026-03-04T08:00:00-06:00')
    expect(wish('Call me back. Any time after two is fine.')?.dueAt).toBe('2026-03-03T14:00:00-06:00')
    expect(wish('tomorrow after three can you call me')?.dueAt).toBe('2026-03-04T15:00:00-06:00')
  })
  it('takes our opening as a time', () => {
    const night = { ...context, now: new Date('2026-03-04T04:00:00Z') }
    expect(detectCallbackWish('call me when you open', english, night)?.dueAt).toBe(
      '2026-03-04T08:00:00-06:00',
    )
    expect(detectCallbackWish('llámeme cuando abran', spanish, night)?.dueAt).toBe(
      '2026-03-04T08:00:00-06:00',
    )
  })
  it('takes the number that is said with it', () => {
    expect(wish('call me back at five oh three five five five oh one four four')?.phone).toBe('+15035550144')
  })
  it('takes a time as ISO with the offset of the business', () => {
    expect(wish('call me back tomorrow at three')?.dueAt).toBe('2026-03-04T15:00:00-06:00')
  })
  it('takes a window', () => {
    expect(wish('can you call me between two and four')).toMatchObject({
      dueAt: '2026-03-03T14:00:00-06:00',
      window: { from: '2026-03-03T14:00:00-06:00', to: '2026-03-03T16:00:00-06:00' },
    })
  })
  it('takes today as the rest of the opening hours, never a time that has passed', () => {
    expect(wish('will someone call me today?')).toMatchObject({
      dueAt: '2026-03-03T10:00:00-06:00',
      window: { from: '2026-03-03T10:00:00-06:00', to: '2026-03-03T17:00:00-06:00' },
    })
    const evening = { ...context, now: new Date('2026-03-04T02:00:00Z') }
    expect(detectCallbackWish('call me back today', english, evening)).toMatchObject({
      dueAt: '2026-03-04T08:00:00-06:00',
      isMoved: true,
    })
  })
  it('ends a window when the business closes', () => {
    expect(wish('call me tomorrow after three')?.window?.to).toBe('2026-03-04T17:00:00-06:00')
  })
  it('moves a time outside the hours to the next opening, and says so', () => {
    expect(wish('call me back at eight in the evening')).toMatchObject({
      dueAt: '2026-03-04T08:00:00-06:00',
      isMoved: true,
    })
    expect(wish('call me on Sunday')).toMatchObject({ dueAt: '2026-03-09T08:00:00-05:00', isMoved: true })
  })
  it('does not move a day on which the business opens later', () => {
    expect(wish('call me back tomorrow')).toMatchObject({ dueAt: '2026-03-04T08:00:00-06:00' })
    expect(wish('call me back tomorrow')?.isMoved).toBeUndefined()
  })
  it('does not read a telephone number as a time', () => {
    expect(wish('call me back at 503 555 0144')?.dueAt).toBeUndefined()
  })
  it('keeps the time as it was said for a business that names no hours', () => {
    const business = { ...demoBusiness, hours: {} }
    expect(detectCallbackWish('call me at 9 pm', english, { ...context, business })?.dueAt).toBe(
      '2026-03-03T21:00:00-06:00',
    )
  })
})

describe('when the call is due', () => {
  const on = (language: typeof english, text: string, from: Partial<typeof context> = {}) =>
    detectCallbackWish(text, language, { ...context, ...from })
  const night = { now: new Date('2026-03-04T04:00:00Z') }
  it.each([
    [english, 'call me as soon as possible'],
    [spanish, 'llámeme lo antes posible'],
  ])('is now or at the next opening, as soon as possible in %#', (language, text) => {
    expect(on(language, text)?.dueAt).toBe('2026-03-03T10:00:00-06:00')
    expect(on(language, text, night)).toMatchObject({ dueAt: '2026-03-04T08:00:00-06:00' })
    expect(on(language, text, night)?.isMoved).toBeUndefined()
  })
  it.each([
    [english, 'call me between two and four', '14:00', '16:00'],
    [english, 'call me after four', '16:00', '17:00'],
    [english, 'call me within the hour', '10:00', '11:00'],
    [english, "don't call me before noon", '12:00', '17:00'],
    [english, 'call me, but not before noon', '12:00', '17:00'],
    [english, "don't call me until three", '15:00', '17:00'],
    [english, "please don't call me until after four", '16:00', '17:00'],
    [spanish, 'llámeme entre las dos y las cuatro', '14:00', '16:00'],
    [spanish, 'llámeme después de las cuatro', '16:00', '17:00'],
    [spanish, 'llámeme en menos de una hora', '10:00', '11:00'],
    [spanish, 'no me llame antes del mediodía', '12:00', '17:00'],
    [spanish, 'llámeme, pero no antes del mediodía', '12:00', '17:00'],
    [spanish, 'no me llamen hasta las tres', '15:00', '17:00'],
    [spanish, 'por favor no me llame hasta después de las cuatro', '16:00', '17:00'],
    [spanish, 'me pueden hablar entre dos y cuatro', '14:00', '16:00'],
    [spanish, 'háblenme después de las cuatro', '16:00', '17:00'],
    [spanish, 'no me hablen antes de las dos', '14:00', '17:00'],
  ])('is a window cut to the opening hours in %#', (language, text, from, to) => {
    expect(on(language, text)?.window).toEqual({
      from: `2026-03-03T${from}:00-06:00`,
      to: `2026-03-03T${to}:00-06:00`,
    })
  })
  it.each([
    [english, 'call me any time but Tuesday', '2026-03-04T08:00:00-06:00'],
    [english, 'call me tomorrow morning, just not on Wednesday', '2026-03-05T08:00:00-06:00'],
    [english, 'call me on Sunday but not on Monday', '2026-03-10T08:00:00-05:00'],
    [spanish, 'llámeme cualquier día menos el martes', '2026-03-04T08:00:00-06:00'],
    [spanish, 'llámeme mañana por la mañana, pero no el miércoles', '2026-03-05T08:00:00-06:00'],
  ])('is on no day that does not suit in %#', (language, text, dueAt) => {
    expect(on(language, text)?.dueAt).toBe(dueAt)
  })
  it.each([
    [english, 'call me tomorrow morning', '2026-03-05T08:00:00-06:00'],
    [spanish, 'llámeme mañana por la mañana', '2026-03-05T08:00:00-06:00'],
  ])('is on no holiday in %#', (language, text, dueAt) => {
    const holidays = [{ date: '2026-03-04', name: 'Inventory', hours: [] }]
    const found = on(language, text, { business: { ...demoBusiness, holidays } })
    expect(found).toMatchObject({ dueAt, isMoved: true })
  })
  it.each([
    [english, 'call me next week'],
    [spanish, 'llámeme la próxima semana'],
  ])('is in the week that was named in %#', (language, text) => {
    expect(on(language, text)?.dueAt).toBe('2026-03-09T08:00:00-05:00')
  })
})

describe('detectCallbackWish in Spanish', () => {
  it.each([
    'llámeme',
    'me puede llamar por favor',
    'devuélvame la llamada',
    'que me llamen',
    'márqueme al celular',
    'me puede marcar más tarde',
    'que me llame el doctor',
    'cuando termine me llama',
    'favor de llamar después de las dos',
    'quiero programar una llamada',
    'comuníquese conmigo',
    'no se olvide de llamarme',
    'échame una llamada',
    'espero su llamada',
    'no me llame antes de las nueve',
    'el número donde me puede llamar es 503 555 0144',
  ])('wished for: %s', (text) => {
    expect(deseo(text)).toMatchObject({ requested: true })
  })
  it.each([
    'kiero q me llamen',
    'llamame xfa cdo puedas',
    'en cuanto esté libre llame',
    'cuando puedas marca',
    'llame otra vez en la tarde',
    'llame a este número',
    'todavía no me han llamado',
    'sigo esperando que me llamen',
    'avíseme por teléfono',
    'después de las cinco está bien para llamarme',
  ])('wished for in shorthand, and as it is said elsewhere: %s', (text) => {
    expect(deseo(text)).toMatchObject({ requested: true })
  })
  it.each([
    'ya le dije que no me llamara',
    'cuando pueda yo llamo',
    'dígale que yo le llamo',
    'en junta luego llamo',
    'me puede decir como guste',
    'me dijeron que iba a recibir una llamada',
    'todavía no he llamado a mi mamá',
    'ya llamé a este número',
  ])('not wished for in shorthand, and as it is said elsewhere: %s', (text) => {
    expect(deseo(text)).toBeNull()
  })
  // In Mexico and Texas one speaks to somebody by telephone: "hablar" is to call.
  it.each([
    'me pueden hablar después de las cinco',
    'me puede hablar mañana por favor',
    'me hablan al rato',
    'que me hablen el lunes',
    'que me hable el plomero el jueves por la mañana',
    'háblenme como a las tres',
    'hábleme al celular cuando tenga tiempo',
    'pueden hablarme hoy en la tarde',
    'me podría hablar de regreso',
    'regrésenme el telefonazo',
    'me echan un grito cuando puedan',
    'cuando lleguen me hablan',
    'que me hablen nomás llegue la pieza',
    'dígale a Beto que le hable a mi esposa mañana',
    'dígale al dueño que me hable',
  ])('wished for, as it is said in Texas: %s', (text) => {
    expect(deseo(text)).toMatchObject({ requested: true })
  })
  it.each([
    'me puede hablar más despacio',
    'me habla en español por favor',
    'hábleme claro',
    'me puede hablar de la garantía',
    'me puede hablar un poco más fuerte',
    'les hablo mañana',
    'me hablaron ayer de este número',
    'mi hijo me habla en inglés',
    'puedo hablar con el dueño',
    'no me hablen',
    'yo les hablo al rato',
    'pegó un grito mi esposa',
    'es que mi suegra me habla a cada rato por la fuga',
  ])('not wished for, though somebody speaks: %s', (text) => {
    expect(deseo(text)).toBeNull()
  })
  it.each([
    'me llamo Kim',
    'me puede llamar Susi',
    'llámeme Lalo',
    'todos me llaman Memo',
    'le llamo luego',
    'le devuelvo la llamada',
    'puedo volver a llamar',
    'no me llame',
    'dejen de llamarme',
    'me llamaron esta mañana',
    'me puede llamar un taxi',
    'por qué me llama',
    'gracias por devolverme la llamada',
    'mi perro se llama Canelo',
    'mi número es 503 555 0144',
  ])('not wished for: %s', (text) => {
    expect(deseo(text)).toBeNull()
  })
  it.each([
    ['que me llame Miguel', 'Miguel'],
    ['dígale a Rosa que me llame', 'Rosa'],
    ['que me llame el dueño después de las cinco', 'el dueño'],
    ['necesito que alguien de facturación me llame', 'alguien de facturación'],
  ])('names who is to call: %s', (text, by) => {
    expect(deseo(text)?.by).toBe(by)
  })
  it.each(['que me llamen', 'que me llame mañana', 'necesito que alguien me llame'])(
    'names nobody: %s',
    (text) => {
      expect(deseo(text)).not.toBeNull()
      expect(deseo(text)?.by).toBeUndefined()
    },
  )
  it('takes whom to call instead, and at which number', () => {
    expect(deseo('puede llamar a mi esposa al 503 555 0144')).toMatchObject({
      whom: 'mi esposa',
      phone: '+15035550144',
    })
  })
})
