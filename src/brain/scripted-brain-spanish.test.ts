import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation, type ConversationOptions } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()
const taller: Business = {
  ...demoBusiness,
  name: 'Plomería Ribera',
  languages: ['es-US'],
  greeting:
    'Gracias por llamar a Plomería Ribera, le atiende la recepcionista automática. ¿En qué le puedo ayudar?',
  questions: [
    { field: 'name', ask: '¿Me da su nombre y apellido?', isRequired: true },
    { field: 'phone', ask: '¿Cuál es el mejor número para llamarle?', isRequired: true },
    { field: 'reason', ask: '¿En qué le podemos ayudar?', isRequired: true },
  ],
  knowledge: [
    { question: '¿Cuánto cuesta una visita?', answer: 'La visita cuesta ochenta y nueve dólares.' },
  ],
}
const anonymous = { from: 'anonymous' }

async function start(options: Omit<ConversationOptions, 'brain' | 'business'> = {}): Promise<Conversation> {
  const conversation = new Conversation({ brain, business: taller, ...options })
  await conversation.open()
  return conversation
}

async function say(conversation: Conversation, ...turns: string[]): Promise<string> {
  let answer = ''
  for (const turn of turns) answer = await conversation.hear(turn)
  return answer
}

describe('a conversation in Spanish', () => {
  it('takes name, number and reason, promises the call back and ends', async () => {
    const call = await start()
    expect(await say(call, 'buenas tardes se me tapó el fregadero')).toMatch(/nombre y apellido\?$/)
    expect(await say(call, 'Ana Reyes')).toMatch(/^Gracias, Ana Reyes\. ¿Es el 5 0 3, 5 5 5, 0 1 8 8/)
    expect(await say(call, 'sí')).toMatch(/Anoté que le llamen.*¿Algo más\?$/)
    expect(await say(call, 'no gracias es todo')).toBe('Gracias por llamar a Plomería Ribera. Adiós.')
    expect(call.lead).toMatchObject({ firstName: 'Ana', lastName: 'Reyes', phone: '+15035550188' })
    expect(call.lead.reason).toMatch(/fregadero/)
  })
  it('reads a spoken number, and its correction', async () => {
    const call = await start(anonymous)
    await say(call, 'se me tapó el fregadero', 'me llamo Ana Reyes')
    expect(await say(call, 'es el cinco cero tres cinco cinco cinco cero uno cuatro cuatro')).toContain(
      '5 0 3, 5 5 5, 0 1 4 4',
    )
    await say(call, 'no, termina en cero uno cuatro seis')
    expect(call.lead.phone).toBe('+15035550146')
  })
  it('answers what is known and passes on what is not', async () => {
    const call = await start()
    expect(await say(call, '¿cuánto cuesta una visita?')).toMatch(
      /^La visita cuesta ochenta y nueve dólares\./,
    )
    expect(await say(call, '¿abren los domingos?')).toMatch(/^No, los domingos está cerrado\./)
    expect(await say(call, 'y los sábados')).toMatch(/^Sí, los sábados abrimos de las 9 de la mañana/)
    expect(await say(call, 'cuánto cobran por venir a ver')).toMatch(/^La visita cuesta/)
    expect(await say(call, '¿es usted una máquina?')).toMatch(/^Soy la recepcionista automática/)
    expect(await say(call, '¿venden calefactores solares?')).toMatch(/^No tengo esa respuesta/)
    expect(call.lead.notes).toBe('Preguntó: "venden calefactores solares"')
  })
  it('asks again, leaves out and notes what the caller will not tell', async () => {
    const call = await start(anonymous)
    const asked = await say(call, 'se me tapó el fregadero')
    expect(await say(call, '¿cómo dijo?')).toMatch(/nombre y apellido\?$/)
    expect(asked).toMatch(/nombre y apellido\?$/)
    await say(call, 'Ana Reyes')
    expect(await say(call, 'prefiero no decirlo')).toMatch(/^No hay problema\./)
    expect(call.lead.notes).toContain('No dio su número de teléfono.')
  })
  it('asks for the surname, and takes both of them', async () => {
    const call = await start()
    expect(await say(call, 'se me tapó el fregadero', 'Marisol')).toMatch(/¿Y su apellido\?$/)
    await say(call, 'Reyes García')
    expect(call.lead).toMatchObject({ firstName: 'Marisol', lastName: 'Reyes García' })
  })
  it('takes nothing more for no reason to call', async () => {
    const call = await start()
    await say(call, '¿cuánto cuesta una visita?')
    expect(await say(call, 'no nada más eso gracias')).toMatch(/Adiós\.$/)
    expect(call.call.callback?.requested).not.toBe(true)
  })
  it('says goodbye to who says goodbye', async () => {
    const call = await start()
    expect(await say(call, 'olvídelo, número equivocado')).toMatch(/Adiós\.$/)
    expect(call.reply?.next).toEqual({ do: 'hang-up' })
  })
  it('answers a greeting that thanks for ours with a greeting, not with goodbye', async () => {
    const call = await start()
    expect(await say(call, 'gracias buenas tardes')).toBe('Hola. ¿En qué le podemos ayudar?')
    expect(await say(call, 'se me tapó el fregadero', 'Ana Reyes', 'sí', 'gracias buenas tardes')).toMatch(
      /Adiós\.$/,
    )
  })
  it('calls back when the caller says "hablar" for it', async () => {
    const call = await start()
    await say(call, 'se me tapó el fregadero', 'Ana Reyes', 'sí')
    expect(await say(call, 'me pueden hablar mañana después de las tres')).toMatch(
      /^Anoté que le llamen mañana entre las 3 y las 5 de la tarde\./,
    )
    expect(await say(call, 'nel')).toMatch(/Adiós\.$/)
  })
  it('keeps the number and the reason apart when both are told at once', async () => {
    const call = await start(anonymous)
    await say(
      call,
      'soy Miguel Cruz le hablo del siete trece cinco cincuenta y cinco cero uno veinte tengo el baño tapado',
    )
    expect(call.lead).toMatchObject({ phone: '+17135550120', reason: 'tengo el baño tapado' })
    expect(call.lead.timeline).toBeUndefined()
  })
  it('is patient with silence', async () => {
    const call = await start()
    expect(await call.silence()).toMatch(/^Disculpe, no le escucho\./)
    await call.silence()
    expect(await call.silence()).toMatch(/Adiós\.$/)
  })
  it('has no English in it', async () => {
    const call = await start(anonymous)
    const said = [
      await say(call, 'hola'),
      await say(call, 'se rompió un tubo y hay agua por todos lados'),
      await say(call, 'mmm'),
      await say(call, 'quiero hablar con una persona'),
      await say(call, 'Ana Reyes'),
      await call.key('503'),
      await call.key('5035550144'),
      await say(call, 'sí'),
      await say(call, 'dígale a Pedro que traiga la escalera grande'),
      await say(call, 'no'),
    ].join(' ')
    expect(said).not.toMatch(/\b(?:the|you|your|please|thank|what|have|noted|number|sorry|okay|got)\b/i)
  })
})

describe('a caller who answers in another language than the call is held in', () => {
  it('is understood in English', async () => {
    const call = await start()
    await say(call, 'se me tapó el fregadero', 'Ana Reyes', 'yeah correct')
    expect(call.lead.phone).toBe('+15035550188')
    expect(await say(call, 'no thank you')).toMatch(/Adiós\.$/)
  })
  it('is understood in Spanish', async () => {
    const call = new Conversation({ brain, business: { ...demoBusiness, languages: ['en-US', 'es-US'] } })
    await call.open()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'sí ese mero')
    expect(await say(call, 'no gracias')).toMatch(/Goodbye\.$/)
    expect(call.lead.notes).toBeUndefined()
  })
})

describe('an owner who reads English', () => {
  it('finds English notes of a Spanish call', async () => {
    const call = new Conversation({ brain, business: { ...demoBusiness, languages: ['en-US', 'es-US'] } })
    call.apply({ type: 'language-changed', language: 'es-US', isAsked: true })
    await call.open()
    await say(call, '¿venden jirafas?')
    expect(call.lead.notes).toBe('Asked: "venden jirafas"')
  })
})
