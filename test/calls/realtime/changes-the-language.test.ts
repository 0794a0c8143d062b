/** A caller who wants another language: the model is told to speak it, and what writes the words down to expect it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RealtimeConnection } from '../../../simulator/realtime/realtime-connection.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { ring, saying } from '../ring.ts'

interface Session {
  instructions?: string
  audio?: { input?: { transcription?: { languages?: string[]; keywords?: string[] } } }
}

/** As the model was told of it, from the first time on; turns of the caller are found otherwise after every question. */
function sessionsOf(connection: RealtimeConnection | undefined): Session[] {
  return (connection?.received ?? []).flatMap(({ type, event }) => {
    const session = type === 'session.update' ? (event.session as Session) : {}
    return session.instructions === undefined ? [] : [session]
  })
}

const spoken = ({ instructions }: Session) => /^- Speak \S+ \((\S+)\)/m.exec(instructions ?? '')?.[1]

describe('another language, with a model that hears and speaks', () => {
  let tried: AppWithRealtime
  beforeAll(async () => {
    tried = await startAppWithRealtime()
    await tried.app.configure({ languages: ['en-US', 'es-US'], hours: {} })
  })
  afterAll(() => tried.close())

  const lineOf = (index: number) => tried.model.connections.at(index)

  it.each([
    ['is asked for', 'en español por favor'],
    ['is plainly spoken', 'hola buenas tardes se me tapó el fregadero y necesito que venga un plomero'],
    ['is chosen by key', { do: 'press', digits: '2' } as const],
  ])('that %s is told once', async (_how, first) => {
    const { call } = await ring(tried.app, saying(first, 'Ana Reyes'))
    expect(call.language).toBe('es-US')
    const sessions = sessionsOf(lineOf(-1))
    expect(sessions.map(spoken)).toEqual(['en-US', 'es-US'])
    expect(sessions.map(({ audio }) => audio?.input?.transcription)).toMatchObject([
      { languages: ['en', 'es'], keywords: ['Riverside Plumbing'] },
      { languages: ['es', 'en'], keywords: ['Riverside Plumbing'] },
    ])
  })

  it('is that of a line that is opened anew', async () => {
    const { call, said } = await ring(
      tried.app,
      saying('en español por favor', 'se tapó el fregadero', 'Ana Reyes'),
      { faults: { stream: { cutAfterTurns: 2 } }, mayHaveErrors: true },
    )
    expect(said).toMatch(/(?:Perdón|Disculpe|Lo siento)/)
    expect(sessionsOf(lineOf(-1)).map(spoken)).toEqual(['es-US'])
    expect(call.lead.reason?.value).toMatch(/fregadero/)
  })
})
