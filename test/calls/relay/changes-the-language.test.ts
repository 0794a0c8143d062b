/** A caller who wants another language is listened to and spoken to in it from there on, and Twilio is told before the words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { listenedFor, ring, saying, spoken } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

describe('another language', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({
      engines: ['conversation-relay', 'voicemail'],
      languages: ['en-US', 'es-US'],
      hours: {},
      greeting: 'Thanks for calling Riverside Plumbing. How can I help you today?',
      greetsReturningCallers: false,
    })
  })
  afterAll(() => app.close())

  it('that was asked for is switched to before the answer', async () => {
    const line = await RelayLine.open(app)
    // What follows the words of the greeting that Twilio speaks by itself.
    expect(await line.hear()).toBe('Para español, diga español o marque 2. How can I help you today?')
    const [hint, question] = line.commands
    expect(hint).toMatchObject({ type: 'text', lang: 'es-US' })
    expect(question).not.toHaveProperty('lang')
    const before = line.commands.length
    line.says('en español por favor')
    expect(await line.hear()).toMatch(/^Claro, seguimos en español\./)
    const [first, second] = line.commands.slice(before)
    expect(first).toEqual({ type: 'language', ttsLanguage: 'es-US', transcriptionLanguage: 'es-US' })
    expect(second).toMatchObject({ type: 'text' })
    expect(second).not.toHaveProperty('lang')
    const later = line.commands.length
    line.says('se tapó el fregadero')
    await line.hear()
    expect(line.commands.slice(later).map(({ type }) => type)).not.toContain('language')
    await line.hangUp()
  })

  it('is spoken in its own voice, and the greeting in both', async () => {
    const rung = await ring(app, saying('en español por favor', 'se tapó el fregadero'))
    const [greeting, hint, question, ...rest] = spoken(rung)
    expect(greeting).toMatchObject({ language: 'en-US', voice: 'Polly.Joanna-Neural' })
    expect(hint).toMatchObject({ language: 'es-US', voice: 'Polly.Lupe-Neural' })
    expect(question).toMatchObject({ language: 'en-US', text: 'How can I help you today?' })
    expect(rest.length).toBeGreaterThan(1)
    for (const part of rest) expect(part).toMatchObject({ language: 'es-US', voice: 'Polly.Lupe-Neural' })
    expect(listenedFor(rung)).toEqual(['multi', 'es-US'])
    expect(rung.call.transcript[0]?.text).toMatch(/Para español.*How can I help/)
  })

  it('holds over a connection that is opened anew', async () => {
    const rung = await ring(app, saying('en español por favor', 'se tapó el fregadero', 'Ana Reyes'), {
      faults: { relay: { cutAfterPrompts: 2 } },
      mayHaveErrors: true,
    })
    const again = spoken(rung).find(({ text }) => /^(?:Perdón|Disculpe|Lo siento)/.test(text))
    expect(again).toMatchObject({ language: 'es-US', voice: 'Polly.Lupe-Neural' })
    expect(rung.call.lead.reason?.value).toMatch(/fregadero/)
  })
})
