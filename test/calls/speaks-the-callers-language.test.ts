/** Everything that a caller hears is in the caller's language, from the greeting, or from where it is asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines, writtenEngines } from './conversation-engines.ts'
import { listenedFor, ring, saying, scripted, spoken } from './ring.ts'

/** Words that no Spanish sentence of ours has. */
const englishWords = /\b(?:the|you|your|please|thank|what|is there|have|noted|call back|number to reach)\b/i

describe.each(conversationEngines)("the caller's language, with %s", (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({ greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  const offer = (...languages: string[]) => app.configure({ languages, translations: {} })

  it('is English where nothing else is offered, without a word about it', async () => {
    await offer('en-US')
    const rung = await ring(app, await scripted('lead'))
    expect(rung.said).not.toMatch(/español/i)
    expect(rung.call.language).toBe('en-US')
  })

  it('is Spanish from ring to goodbye at a business that answers in Spanish', async () => {
    await app.configure(spanishProfile)
    const rung = await ring(app, await scripted('spanish'))
    expect(spoken(rung).length).toBeGreaterThan(4)
    expect(rung.said).not.toMatch(englishWords)
    expect(rung.outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist' })
    expect(rung.call).toMatchObject({
      language: 'es-US',
      lead: {
        firstName: { value: 'Marisol' },
        lastName: { value: 'Quintana' },
        phone: { value: '+15035550181', isConfirmed: true },
      },
      callback: { requested: true, phone: '+15035550181' },
    })
    expect(rung.call.lead.reason?.value).toMatch(/calentador/)
    expect(rung.call.summary).toMatch(/^Marisol Quintana llamó: /)
  })

  it('answers Spanish questions in Spanish, and passes on what it cannot answer', async () => {
    const rung = await ring(
      app,
      saying('¿Cuánto cuesta una visita?', '¿Qué horario tienen?', '¿Venden jirafas?'),
    )
    expect(rung.said).toContain('La visita cuesta ochenta y nueve dólares.')
    expect(rung.said).toMatch(/Abrimos de lunes a viernes, de las 8 de la mañana/)
    expect(rung.said).toMatch(/No tengo esa respuesta/)
    expect(rung.call.lead.notes?.value).toMatch(/Preguntó: "Venden jirafas"/)
  })

  it('is changed when the caller asks, and the open question is asked again', async () => {
    await app.configure(englishProfile)
    await offer('en-US', 'es-US')
    const rung = await ring(app, await scripted('spanish'), { from: '+15035550181' })
    const texts = spoken(rung).map(({ text }) => text)
    const after = texts.slice(texts.findIndex((text) => text.includes('seguimos en español')))
    expect(rung.said).toContain('Para español, diga español o marque 2.')
    expect(after[0]).toBe('Claro, seguimos en español. ¿En qué le podemos ayudar?')
    expect(after.join(' ')).not.toMatch(englishWords)
    expect(rung.call).toMatchObject({
      language: 'es-US',
      lead: { firstName: { value: 'Marisol' }, phone: { value: '+15035550181' } },
    })
    // The owner reads English, and the caller's own words as they were said.
    expect(rung.call.summary).toMatch(
      /^Marisol Quintana called: ".*calentador.*" Spoke Spanish\. Call back at/,
    )
    expect(rung.call.events.filter(({ type }) => type === 'language-changed')).toHaveLength(1)
  })

  it('is changed when the caller plainly speaks another, and what was said counts', async () => {
    const rung = await ring(
      app,
      saying(
        'hola buenas tardes se me tapó el fregadero de la cocina y necesito que venga un plomero',
        'Ana Reyes',
      ),
    )
    expect(rung.call.language).toBe('es-US')
    expect(rung.call.lead.reason?.value).toMatch(/fregadero/)
    expect(rung.said).toContain('¿Me da su nombre y apellido, por favor?')
    expect(rung.said).not.toMatch(/seguimos en español/)
  })

  it('is understood as it is spoken in Texas, with English in it', async () => {
    const rung = await ring(
      app,
      saying(
        'gracias buenas tardes fíjese que se me descompuso el water heater',
        'Chuy Treviño Garza',
        'ey ese mero',
        'me pueden hablar mañana en la tarde',
        'nel es todo gracias',
      ),
      { from: '+15035550188' },
    )
    expect(rung.call).toMatchObject({
      language: 'es-US',
      lead: {
        firstName: { value: 'Chuy' },
        lastName: { value: 'Treviño Garza' },
        phone: { value: '+15035550188', isConfirmed: true },
      },
      callback: { requested: true },
    })
    expect(rung.call.lead.reason?.value).toBe('se me descompuso el water heater')
    expect(rung.said).toMatch(/Anoté que le llamen mañana entre/)
    expect(rung.outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist' })
  })

  it('is changed by its key at the greeting', async () => {
    const rung = await ring(app, saying({ do: 'press', digits: '2' }, 'se me tapó el fregadero'))
    expect(rung.said).toContain('Claro, seguimos en español.')
    expect(rung.call.language).toBe('es-US')
  })

  it('hears that the business is closed when the greeting said so in another', async () => {
    await app.configure({ hours: { mon: [['03:00', '03:01']] } })
    const rung = await ring(app, saying('¿habla español?'))
    await app.configure({ hours: {} })
    expect(rung.said).toMatch(
      /seguimos en español\. En este momento está cerrado\. Abrimos .*¿En qué le podemos/,
    )
  })

  it('understands danger in it before anything else', async () => {
    const rung = await ring(app, saying('huele mucho a gas en la casa y mi mamá se siente mareada'))
    expect(rung.call).toMatchObject({
      language: 'es-US',
      urgency: { level: 'emergency', isLifeThreatening: true },
    })
    expect(rung.said).toContain('marque el 9 1 1')
  })

  it("uses the owner's texts in it where there are some", async () => {
    await app.configure({
      translations: {
        'es-US': {
          voice: 'Polly.Mia-Neural',
          questions: { name: '¿Con quién tengo el gusto?' },
          knowledge: [{ question: '¿Cuánto cuesta una visita?', answer: 'Son ochenta y nueve dólares.' }],
        },
      },
    })
    const rung = await ring(
      app,
      saying('en español por favor', '¿cuánto cuesta una visita?', 'se tapó el fregadero'),
    )
    expect(rung.said).toContain('¿Con quién tengo el gusto?')
    expect(rung.said).toContain('Son ochenta y nueve dólares.')
  })

  it("asks for a field of the owner's own in the owner's words when there are no others", async () => {
    await offer('en-US', 'es-US')
    await app.configure({ questions: [petQuestion] })
    const rung = await ring(app, saying('en español por favor', 'mi perro no come'))
    expect(rung.said).toContain('What is the name of your pet?')
  })

  it('that is not offered is refused in it, and noted for the owner', async () => {
    await app.configure(englishProfile)
    await offer('en-US')
    const rung = await ring(app, await scripted('spanish'))
    expect(rung.said).toMatch(/^Lo siento, aquí solo hablamos inglés/m)
    expect(rung.call.language).toBe('en-US')
    expect(rung.call.lead.notes?.value).toContain('Would rather speak Spanish.')
    expect(rung.call.lead.firstName?.value).toBe('Marisol')
  })

  it('that is not offered is forgotten once the caller goes on in ours', async () => {
    await app.configure(englishProfile)
    await offer('en-US')
    const lines = [
      '¿Habla español?',
      'Okay, I want to put a new bathroom in the garage',
      'Ana Reyes',
      'Of course',
    ]
    const rung = await ring(app, saying(...lines))
    expect(rung.call.lead).toMatchObject({
      firstName: { value: 'Ana' },
      phone: { value: '+15035550147', isConfirmed: true },
    })
  })
})

/** A model that speaks by itself has one voice, and hears every language. */
describe.each(writtenEngines)('voices and the language that is listened for, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({ ...englishProfile, greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  const offer = (...languages: string[]) => app.configure({ languages, translations: {} })

  it('are English where nothing else is offered', async () => {
    await offer('en-US')
    const rung = await ring(app, await scripted('lead'))
    expect(new Set(spoken(rung).map(({ language }) => language))).toEqual(new Set(['en-US']))
    expect(new Set(listenedFor(rung))).toEqual(new Set(['en-US']))
  })

  it('change with the language of the call', async () => {
    await offer('en-US', 'es-US')
    const rung = await ring(app, await scripted('spanish'))
    const [greeting, hint, ...rest] = spoken(rung)
    expect(greeting).toMatchObject({ language: 'en-US', voice: 'Polly.Joanna-Neural' })
    expect(hint).toEqual({
      language: 'es-US',
      voice: 'Polly.Lupe-Neural',
      text: 'Para español, diga español o marque 2.',
    })
    const after = rest.slice(rest.findIndex(({ text }) => text.includes('seguimos en español')))
    expect(after.length).toBeGreaterThan(2)
    expect(after.every(({ language }) => language === 'es-US')).toBe(true)
    const [first, ...later] = listenedFor(rung)
    expect(first).toBe('multi')
    expect(new Set(later)).toEqual(new Set(['es-US']))
  })

  it('refuse a language that is not offered in that language', async () => {
    await offer('en-US')
    const rung = await ring(app, await scripted('spanish'))
    const refusal = spoken(rung).find(({ language }) => language === 'es-US')
    expect(refusal).toMatchObject({ voice: 'Polly.Lupe-Neural', text: expect.stringMatching(/^Lo siento/) })
  })

  it("are the owner's own where there is one, but not for words of another language", async () => {
    await offer('en-US', 'es-US')
    await app.configure({ translations: { 'es-US': { voice: 'Polly.Mia-Neural' } } })
    const own = await ring(app, saying('en español por favor', 'se tapó el fregadero'))
    expect(spoken(own).at(-1)).toMatchObject({ voice: 'Polly.Mia-Neural', language: 'es-MX' })
    await app.configure({ questions: [petQuestion] })
    const rung = await ring(app, saying('en español por favor', 'mi perro no come'))
    const asked = spoken(rung).find(({ text }) => text.includes('your pet'))
    expect(asked).toMatchObject({ language: 'en-US', voice: 'Polly.Joanna-Neural' })
  })

  it('are Spanish from ring to goodbye at a business that answers in Spanish', async () => {
    await app.configure({ ...spanishProfile, translations: {} })
    const said = spoken(await ring(app, await scripted('spanish')))
    const voices = new Set(said.map(({ voice, language }) => `${voice} ${language}`))
    expect(voices).toEqual(new Set(['Polly.Lupe-Neural es-US']))
  })
})

/** Without hours, since nothing is said of them then, whatever the time of the test. */
const englishProfile = {
  hours: {},
  greeting:
    'Thanks for calling Riverside Plumbing, this is the automated receptionist. How can I help you today?',
  questions: [
    { field: 'name', ask: 'May I have your first and last name?', isRequired: true },
    { field: 'phone', ask: 'What is the best number to reach you?', isRequired: true },
    { field: 'reason', ask: 'What can we help you with?', isRequired: true },
  ],
  knowledge: [],
}

const spanishProfile = {
  languages: ['es-US'],
  greeting: 'Gracias por llamar a Riverside Plumbing. ¿En qué le puedo ayudar?',
  questions: [
    { field: 'name', ask: '¿Me da su nombre y apellido?', isRequired: true },
    { field: 'phone', ask: '¿Cuál es su número de teléfono?', isRequired: true },
    { field: 'reason', ask: '¿En qué le podemos ayudar?', isRequired: true },
  ],
  knowledge: [
    { question: '¿Cuánto cuesta una visita?', answer: 'La visita cuesta ochenta y nueve dólares.' },
  ],
}

const petQuestion = { field: 'petName', ask: 'What is the name of your pet?', isRequired: true }
