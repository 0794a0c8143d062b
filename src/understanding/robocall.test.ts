import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { languageOf } from '../languages/languages.ts'
import { screenRobocall } from './robocall.ts'

const recordings = [
  ['en', 'This is an important message about your car warranty. Press one to speak with a representative.'],
  ['en', 'We have been trying to reach you about your extended warranty. Press 1 now or press 2 to opt out.'],
  ['en', 'This is an automated message. Your power will be disconnected in thirty minutes. Press one.'],
  ['en', 'Congratulations, you now qualify for a zero percent interest rate. Press the number 1.'],
  ['en', 'your account has been suspended because of unusual activity to unlock it press one'],
  ['en', 'there is a lawsuit against your name call us back at 888 555 0141 before you are arrested'],
  ['en', 'will be removed from search results to verify your google listing press one'],
  ['en', 'press nine to be removed from our list thank you goodbye'],
  ['es', 'Este es un mensaje importante sobre la garantía de su auto. Oprima uno para hablar con un asesor.'],
  ['es', 'Le informamos que su cuenta ha sido suspendida por actividad sospechosa. Marque el 1.'],
  ['es', 'su servicio de luz sera cortado hoy por falta de pago presione uno'],
  ['es', 'oprima dos para que lo quitemos de la lista gracias'],
] as const

/** As a person says it, without a key to press: turned away, or asked whether it is a person. */
const pitches = [
  ['en', 'Hello, am I speaking with the business owner? We help shops like yours get up to eighty thousand.'],
  ['en', 'how are you doing today i am a home energy advisor do you own your home and who is your provider'],
  ['en', 'Hi, it is Tara about the loan you applied for, you are approved, call me at 888-555-0142 by five.'],
  ['en', 'good evening we are raising funds for wounded veterans can we count on you for thirty dollars'],
  ['en', 'This is Agent Reed, badge number 7781. There are two citations in your name, stay on the phone.'],
  ['en', "Grandpa it's me, your grandson. I'm in jail, I need bail money, please don't tell mom."],
  [
    'en',
    'you are our second prize winner sir to release the money there is just a processing fee by gift card',
  ],
  ['en', 'we buy houses in your neighborhood for cash no fees would you consider an offer on your home'],
  ['es', 'Buenas tardes, ¿hablo con el encargado? Ayudamos a negocios como el suyo a bajar sus comisiones.'],
  [
    'es',
    'cómo está usted es el propietario de la casa y con qué compañía tiene la luz son paneles sin costo',
  ],
  ['es', 'abuela soy yo tu nieto estoy en la cárcel no le digas a mi mamá necesito la fianza'],
  ['es', 'le llamo de la fundación de veteranos podemos contar con un donativo de treinta dólares'],
] as const

const callers = [
  ['en', 'Hi, the recording told me to press one but I just need a plumber'],
  ['en', "I'm calling about my car, the warranty on the brakes has a problem"],
  ['en', 'I got an important message about my appointment and wanted to ask when it is'],
  ['en', 'my social security number changed and I need to update my file'],
  ['en', 'Do I press one for sales?'],
  ['en', 'press zero'],
  ['en', 'There is a leak under my sink and I need somebody today'],
  ['en', 'I saw your free estimate offer, do you finance? I would like a new boiler'],
  ['en', 'This is an urgent message for the owner, my name is Ana, please call me back'],
  ['en', 'we have been trying to reach you since monday our basement is flooded'],
  ['en', 'this is officer reyes from the police department your shop window is broken please call us back'],
  ['en', 'hi this is the pharmacy calling about your order it is ready'],
  ['en', "hi this is dale from the plumbing supply house i'm calling about your order the valves are in"],
  ['en', 'this is the adjuster for your customer on pine street could you send me the invoice'],
  ['en', "hello i'm the assistant of mister cole he would like to move his appointment to friday"],
  ['en', "i'm the courier i'm outside your door with a delivery that needs a signature"],
  ['en', 'am i speaking with the owner my basement is flooded and your crew was here yesterday'],
  ['en', 'good morning how are you today i was hoping to get a quote for a new furnace'],
  ['en', 'this is the hospital one of your patients is here and the doctor needs her x-rays'],
  ['en', ''],
  ['es', 'me dijeron que oprimiera uno pero solo necesito un plomero'],
  ['es', 'recibí un aviso final de la luz y ahora no tengo corriente'],
  ['es', 'llevo dos días tratando de comunicarme con ustedes'],
  ['es', 'le hablo de la farmacia su pedido está listo'],
  ['es', 'quiero que me quiten de la lista por favor'],
  ['es', 'hola habla dario de la distribuidora ya está listo su pedido puede pasar por él'],
  ['es', 'soy la ajustadora del siniestro de su cliente me puede mandar la factura'],
  ['es', 'es usted el dueño su técnico vino ayer y el baño sigue inundado'],
] as const

describe('screenRobocall', () => {
  it.each(recordings)('%s takes for a robocall: %s', (code, text) => {
    const { isSpam, evidence } = screenRobocall(text, languageOf(code))
    expect(isSpam).toBe(true)
    expect(evidence.length).toBeGreaterThan(1)
    for (const piece of evidence) expect(text).toContain(piece)
  })

  it.each(pitches)('%s does not take for a caller: %s', (code, text) => {
    const { isSpam, doubt } = screenRobocall(text, languageOf(code))
    expect(isSpam || doubt === 'strong').toBe(true)
    expect(screenRobocall(text, languageOf(code), { suspicion: 'unanswered' }).isSpam).toBe(true)
  })

  it('asks before it turns anybody away who may have dealings with us', () => {
    const pitch =
      'Hi, this is Vic with Ad Partners, how are you today, we help businesses like yours, would you be interested'
    expect(screenRobocall(pitch, english).isSpam).toBe(true)
    const dealing = `${pitch}, it is about your order`
    expect(screenRobocall(dealing, english)).toMatchObject({ isSpam: false, doubt: 'strong' })
    expect(screenRobocall(dealing, english, { suspicion: 'unanswered' }).isSpam).toBe(true)
  })

  it.each(callers)('%s takes for a caller: %s', (code, text) => {
    const screened = screenRobocall(text, languageOf(code))
    expect(screened.isSpam).toBe(false)
    expect(screened.doubt).not.toBe('strong')
    expect(screenRobocall(text, languageOf(code), { suspicion: 'unanswered' }).isSpam).toBe(false)
  })

  it('asks for less where the call is suspicious', () => {
    const text = 'we are offering a special rate on your electric bill today'
    expect(screenRobocall(text, english)).toMatchObject({ isSpam: false, doubt: 'strong' })
    expect(screenRobocall(text, english, { suspicion: 'suspicious' }).isSpam).toBe(true)
  })
})
