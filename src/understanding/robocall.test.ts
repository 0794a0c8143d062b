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
  ['en', ''],
  ['es', 'me dijeron que oprimiera uno pero solo necesito un plomero'],
  ['es', 'recibí un aviso final de la luz y ahora no tengo corriente'],
  ['es', 'llevo dos días tratando de comunicarme con ustedes'],
  ['es', 'le hablo de la farmacia su pedido está listo'],
  ['es', 'quiero que me quiten de la lista por favor'],
] as const

describe('screenRobocall', () => {
  it.each(recordings)('%s takes for a robocall: %s', (code, text) => {
    const { isSpam, evidence } = screenRobocall(text, languageOf(code))
    expect(isSpam).toBe(true)
    expect(evidence.length).toBeGreaterThan(1)
    for (const piece of evidence) expect(text).toContain(piece)
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
