/** Urgency told without its usual words, and its usual words told of nothing: the same cases in both languages. */
import { describe, expect, it } from 'vitest'
import { languageOf } from '../languages/languages.ts'
import { detectUrgency } from './urgency.ts'

type Pair = [english: string, spanish: string]

const said: Record<string, { emergency?: Pair[]; urgent?: Pair[]; routine?: Pair[] }> = {
  'a deadline instead of a word of haste': {
    urgent: [
      ['it has to be fixed before the weekend', 'tiene que quedar antes del fin de semana'],
      ['i need this done by tomorrow', 'lo necesito para mañana'],
      ['i need it today or i lose my job', 'lo necesito hoy o me corren'],
      [
        'the test begins in ten minutes and i still have no room',
        'el examen empieza en diez minutos y no tengo sala, por favor',
      ],
    ],
    routine: [
      ['we would like a table before noon', 'quisiéramos una mesa antes del mediodía'],
      ['i leave at nine tomorrow', 'salgo a las nueve mañana'],
    ],
  },
  'the first time there is': {
    urgent: [['what is the soonest you can come', 'qué es lo más pronto que pueden venir']],
    routine: [
      ['how fast do parcels arrive', 'qué tan rápido llegan los paquetes'],
      ['is that the earliest flight', 'el vuelo más temprano es ese'],
    ],
  },
  'a few words that press': {
    urgent: [
      ['answer fast', 'contesten rápido'],
      ['quick please', 'rápido por favor'],
      ['i want my refund now', 'quiero mi reembolso ya'],
      ['can you check it right now', 'puede revisarlo ahora mismo'],
    ],
    routine: [
      ['that was quick', 'qué rápido'],
      ['i want fast internet', 'quiero internet rápido'],
      ['thanks for the quick answer', 'gracias por la respuesta tan rápida'],
      ['i am using my phone right now', 'ahora mismo estoy usando mi teléfono'],
    ],
  },
  'money that goes': {
    emergency: [
      ['my balance keeps dropping as we speak', 'mi saldo sigue bajando mientras hablamos'],
      ['the savings are being emptied this very minute', 'me están vaciando los ahorros en este minuto'],
    ],
    urgent: [
      ['cash was moved without my consent', 'movieron dinero sin mi consentimiento'],
      ['a pickpocket has my card', 'un carterista tiene mi tarjeta'],
      ['somebody cleaned out my savings', 'alguien me vació los ahorros'],
    ],
    routine: [
      ['i move cash between accounts every month', 'muevo dinero entre cuentas cada mes'],
      ['those prices are robbery', 'esos precios son un robo'],
    ],
  },
  'injuries told in passing': {
    emergency: [
      ['there is a bolt through my foot lol', 'tengo un tornillo clavado en el pie jaja'],
      ['he caught his hand in the mower', 'se agarró la mano con la podadora'],
      ['she spilled boiling oil on her leg', 'se tiró aceite hirviendo en la pierna'],
      ['he fell off the roof', 'se cayó de la azotea'],
      ['half of her mouth droops', 'se le cuelga la boca'],
      ['my sister’s water just broke', 'a mi hermana se le acaba de romper la fuente'],
      ['my little boy is missing', 'mi niño está perdido'],
    ],
    routine: [
      ['my back is killing me after the move so i want a massage', 'se me parte el alma'],
      ['it costs an arm and a leg', 'cuesta un ojo de la cara'],
    ],
  },
  'a cry': {
    emergency: [
      ['save us', 'sálvennos'],
      ['get us out of here', 'sáquennos de aquí'],
    ],
    urgent: [
      ['my card is gone i am freaking out', 'no encuentro mi dinero estoy desesperado'],
      ['the payment failed please do something', 'el pago no pasó por favor hagan algo'],
    ],
    routine: [
      ['save me a seat', 'guárdeme un lugar'],
      ['can you help me with my bill', 'me puede ayudar con mi recibo'],
    ],
  },
  'others, and remarks': {
    routine: [
      ['it was a rough week with my kid’s broken arm', 'fue una semana difícil con el brazo roto de mi hijo'],
      ['play something from the album Bleeding Heart', 'ponga una canción, Corazón en llamas'],
      ['my boss will have a heart attack if we are late', 'mi jefe me mata si llegamos tarde'],
      ['if it is urgent text me', 'si es urgente mándeme un mensaje'],
    ],
  },
}

describe.each([
  ['en', 0],
  ['es', 1],
] as const)('urgency in %s', (language, column) => {
  const levelOf = (text: string) => detectUrgency(text, languageOf(language), { emergencyPhrases: [] }).level
  for (const [kind, levels] of Object.entries(said)) {
    for (const [wanted, pairs] of Object.entries(levels)) {
      it.each(pairs.map((pair) => pair[column]))(`${kind}, ${wanted}: %s`, (text) => {
        expect(levelOf(text)).toBe(wanted)
      })
    }
  }

  it('understands key words that are misspelt', () => {
    const [emergency = '', urgent = ''] =
      [
        ['this is an emergancy', 'i need it immediatly'],
        ['es una emergensia', 'lo nesesito urjente'],
      ][column] ?? []
    expect([levelOf(emergency), levelOf(urgent)]).toEqual(['emergency', 'urgent'])
  })
})
