/** How it is said: urgency in real speech, with the same cases in both languages. */
import { describe, expect, it } from 'vitest'
import type { Urgency } from '../core/urgency.ts'
import { languageOf } from '../languages/languages.ts'
import { detectUrgency } from './urgency.ts'

const read = (language: string, text: string, emergencyPhrases: string[] = []): Urgency =>
  detectUrgency(text, languageOf(language), { emergencyPhrases })

const kind = ({ level, isLifeThreatening }: Urgency) => (isLifeThreatening ? 'danger' : level)

/** Trades and troubles as speech-to-text brings them: lower case, no punctuation, hesitations. */
const said: Record<'danger' | 'emergency' | 'urgent' | 'routine', [english: string, spanish: string][]> = {
  danger: [
    ['um yeah i think i smell gas by the stove', 'eh mire creo que huele a gas en la estufa'],
    ['there is smoke coming out of the outlet', 'está saliendo humo del enchufe'],
    ['my carbon monoxide alarm is going off', 'mi alarma de monóxido está sonando'],
    ['there is a power line down across the street', 'hay un cable de luz tirado en la calle'],
    ['my dad is not breathing', 'mi papá no respira'],
    ['she passed out on the kitchen floor', 'se desmayó en la cocina'],
    ['he has really bad chest pain', 'tiene un dolor muy fuerte en el pecho'],
    ['my nose will not quit it is bleeding a lot', 'no deja de sangrar de la nariz'],
    ['there is a screwdriver stuck in my hand', 'tengo un destornillador clavado en la mano'],
    ['the baby is locked inside the car', 'el bebé está encerrado en el carro'],
    ['we are stuck in the elevator', 'estamos atrapados en el elevador'],
    ['my daughter swallowed a battery', 'mi hija se tragó una pila'],
    ['somebody is trying to get into my house', 'alguien está tratando de entrar a mi casa'],
    ['the ceiling is coming down', 'se está cayendo el techo'],
    ['my puppy got hit by a car', 'atropellaron a mi perrito'],
    ['the power is out and my wife is on oxygen', 'se fue la luz y mi esposa usa oxígeno'],
    ['i do not want to live any more i want to die', 'ya no quiero vivir me quiero morir'],
    // Who fell, where, and that nothing is heard of them are told in as many words as it takes.
    ['my mom fell in the bathroom and she is not responding', 'mi mamá se cayó en el baño y no responde'],
    [
      'grandpa fell down the basement stairs and he is not moving',
      'mi abuelito se cayó de las escaleras y no se mueve',
    ],
    [
      'my husband is lying on the floor and is not answering me',
      'mi esposo está tirado en el piso y no me contesta',
    ],
  ],
  emergency: [
    ['a pipe burst behind the washing machine', 'se reventó una tubería detrás de la lavadora'],
    ['the basement is filling with water', 'el sótano se está llenando de agua'],
    ['water is coming out of the meter', 'se está saliendo el agua del medidor'],
    ['raw sewage is coming up in the tub', 'están saliendo aguas negras en la tina'],
    ['no heat here and i have a three month old', 'no hay calefacción y tengo una bebé de tres meses'],
    ['my front tooth got knocked out', 'se me salió un diente de un golpe'],
    ['my whole face is swollen', 'tengo toda la cara hinchada'],
    ['they are emptying my account right now', 'están vaciando mi cuenta ahora mismo'],
    ['this is an emergency', 'esto es una emergencia'],
  ],
  urgent: [
    ['i am locked out of my house', 'me quedé afuera de mi casa sin llaves'],
    ['no hot water since this morning', 'no tenemos agua caliente desde la mañana'],
    ['can you come right away please', 'puede venir de inmediato por favor'],
    ['as soon as possible', 'lo antes posible'],
    ['my wallet got stolen', 'me robaron la cartera'],
    ['block my card please', 'bloquee mi tarjeta por favor'],
    ['my tooth hurts like crazy', 'me duele muchísimo la muela'],
    ['my brother got arrested', 'arrestaron a mi hermano'],
    ['the toilet is overflowing', 'el inodoro se está desbordando'],
    ['the washing machine overflowed', 'se me salió el agua de la lavadora'],
    ['the sink has overflowed', 'se rebalsó el lavaplatos'],
    ['my car broke down on the highway', 'se descompuso mi carro en la carretera'],
    ['help', 'ayuda'],
    ['help i lost my passport', 'ayuda perdí mi pasaporte'],
    // Slight trouble and a slight wish are pressing together.
    ['my ankle hurts can somebody see me today', 'me duele el tobillo necesito que me vean hoy'],
  ],
  routine: [
    ['no there is no smell of gas', 'no no hay olor a gas'],
    ['it is not an emergency', 'no es una emergencia'],
    ['nothing urgent', 'nada urgente'],
    ['i want you to call me in an hour', 'quiero que me hablen en una hora'],
    ['i need a call first thing tomorrow', 'necesito que me llamen mañana a primera hora'],
    ['there is no rush', 'no hay prisa'],
    ['do you do emergency repairs', 'hacen reparaciones de emergencia'],
    ['do you charge more for emergencies', 'cobran más por emergencia'],
    ['what would i do if it flooded', 'qué pasa si se inunda'],
    ['who do i call in an emergency', 'a quién llamo en caso de emergencia'],
    ['our basement flooded two years ago', 'hace dos años se nos inundó el sótano'],
    ['our basement flooded the year before last', 'el año antepasado se nos inundó el sótano'],
    ['the leak was fixed already thanks', 'ya se arregló la fuga gracias'],
    ['they said on the news that pipes may burst', 'dijeron en las noticias que se congelan las tuberías'],
    [
      'my neighbor said it was an emergency but it is nothing',
      'mi vecino dijo que era emergencia pero no es nada',
    ],
    ['please change my emergency contact', 'cambie mi contacto de emergencia por favor'],
    ['i am at the gas station', 'estoy en la estación de gas'],
    ['my gas bill is too high', 'mi recibo del gas está muy alto'],
    ['thanks for your help', 'gracias por su ayuda'],
    ['please help me file a claim', 'me puede ayudar a hacer un reclamo'],
    ['do i have to pay right away', 'tengo que pagar de inmediato'],
    ['i will give you the address right away', 'le doy la dirección enseguida'],
    ['my father died of a heart attack', 'mi padre murió de un infarto'],
    ['i have a cough and a runny nose', 'tengo tos y gripa'],
    ['i am stuck in traffic', 'estoy atorado en el tráfico'],
    ['my call dropped and nobody answers', 'se cayó la llamada y no contesta nadie'],
    ['my wife is at work and does not answer', 'mi esposa está en el trabajo y no contesta'],
    ['my husband does not answer so call me instead', 'mi esposo no contesta así que mejor llámeme a mí'],
    [
      'the website my wife uses went down last night and it is not responding',
      'la página que usa mi esposa se cayó desde anoche y todavía no responde',
    ],
    [
      'press one now or your account will be suspended immediately',
      'presione uno o su cuenta será suspendida de inmediato',
    ],
    [
      'this is an emergency call about your warranty press one',
      'llamada de emergencia sobre su garantía presione uno',
    ],
  ],
}

describe.each([
  ['en', 0],
  ['es', 1],
] as const)('urgency in %s', (language, column) => {
  for (const [wanted, pairs] of Object.entries(said)) {
    it.each(pairs.map((pair) => pair[column]))(`${wanted}: %s`, (text) => {
      expect(kind(read(language, text))).toBe(wanted)
    })
  }

  it('gives the clauses that made it so as evidence, in the caller’s own words', () => {
    const [text, evidence] = (
      [
        ['Hi, I am Ana. The pipe burst, water is everywhere!', ['The pipe burst', 'water is everywhere']],
        [
          'Hola, soy Ana. Se reventó la tubería, hay agua por todos lados!',
          ['Se reventó la tubería', 'hay agua por todos lados'],
        ],
      ] as const
    )[column]
    expect(read(language, text).evidence).toEqual(evidence)
  })

  it('keeps evidence from a clause without end short', () => {
    const [text] =
      [[`${'well then '.repeat(40)}my house is on fire`], [`${'este '.repeat(80)}hay fuego en mi casa`]][
        column
      ] ?? []
    const { evidence } = read(language, text ?? '')
    expect(evidence).toHaveLength(1)
    expect(evidence[0]?.length).toBeLessThanOrEqual(101)
    expect(evidence[0]).toMatch(/fire|fuego/)
  })

  it('takes the owner’s phrases in whatever language, case and accents', () => {
    expect(read(language, 'oh the COW is calving', ['cow is calving']).level).toBe('emergency')
    expect(read(language, 'se cayo el sistema', ['se cayó el sistema']).level).toBe('emergency')
    expect(read(language, 'the cow', ['cow is calving']).level).toBe('routine')
  })
})

describe('words that are dangerous only of somebody or something', () => {
  it.each([
    ['my arm is broken', 'emergency'],
    ['call me back my fence is broken', 'routine'],
    ['my grandmother fell and can’t get up', 'emergency'],
    ['i can’t move my appointment', 'routine'],
    ['the dog ate a whole bar of chocolate', 'emergency'],
    ['we ate the chocolate cake', 'routine'],
    ['the boat is sinking', 'emergency'],
    ['the boat is for sale', 'routine'],
    ['someone is using my card right now', 'emergency'],
    ['i am using my card right now', 'routine'],
  ])('%s: %s', (text, level) => {
    expect(read('en', text).level).toBe(level)
  })
})

describe('a no', () => {
  it.each([
    ['no it is a gas leak', 'emergency'],
    ['there is no gas leak', 'routine'],
    ['the pipe did not burst', 'routine'],
    ['the gas does not smell', 'routine'],
    ['i don’t know what happened but the pipe burst', 'emergency'],
    ['he can’t breathe', 'emergency'],
    ['she is not in pain', 'routine'],
  ])('%s: %s', (text, level) => {
    expect(read('en', text).level).toBe(level)
  })
  it.each([
    ['no la casa se está inundando', 'emergency'],
    ['no se inundó la casa', 'routine'],
    ['no me duele el pecho', 'routine'],
    ['no puede respirar', 'emergency'],
  ])('%s: %s', (text, level) => {
    expect(read('es', text).level).toBe(level)
  })
})
