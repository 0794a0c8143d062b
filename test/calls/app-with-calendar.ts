/** A receptionist with a calendar (Google's, by a service account; the fake at the wire is strict) and a model that books in it. */
import { generateKeyPairSync } from 'node:crypto'
import {
  type GoogleCalendarServer,
  startGoogleCalendar,
} from '../../simulator/vendors/google/google-calendar-server.ts'
import type { GoogleEvents } from '../../simulator/vendors/google/google-events.ts'
import { type Hours, weekdays } from '../../src/core/business.ts'
import type { EngineName } from '../../src/core/call.ts'
import type { TestApp } from '../start-app.ts'
import { hasRun, lastSaid, startAppWithModel } from './app-with-model.ts'
import { startAppWithRealtime } from './app-with-realtime.ts'

const account = 'firstring@project.iam.gserviceaccount.com'
const calendarId = 'team@riverside.example'

export interface AppWithCalendar {
  app: TestApp
  google: GoogleCalendarServer
  calendar: GoogleEvents
  /** Tools that the model was offered last. */
  offered: string[]
  /** What the model says next: `said` are the caller's words, `output` what a tool has just answered. */
  answer(turn: { said: string; output: string | undefined; known: string }): Said
  close(): Promise<void>
}

export type Said = string | { tool: string; input: unknown }

const piece = (said: Said) =>
  typeof said === 'string'
    ? ({ type: 'text', text: said } as const)
    : ({ type: 'tool-call', name: said.tool, arguments: said.input } as const)

/** `isConnected: false`: there is a calendar, and nobody has connected it. */
export async function startAppWithCalendar(engine: EngineName, isConnected = true): Promise<AppWithCalendar> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const google = await startGoogleCalendar({
    clientId: 'none',
    clientSecret: 'none',
    serviceAccounts: { [account]: publicKey },
  })
  const environment = { GOOGLE_BASE_URL: google.url }
  const tried: AppWithCalendar = {
    ...(await (engine === 'openai-realtime' ? overSound(environment) : inWriting(environment))),
    google,
    calendar: google.calendar(calendarId),
  }

  async function inWriting(variables: Record<string, string>) {
    const talk = await startAppWithModel(variables)
    talk.answer = (request) => {
      const tools = request.tools.map(({ name }) => name)
      // Once the call is over a model sums it up.
      if (tools.includes('end_call')) tried.offered = tools
      const known = request.messages.map(({ text = '' }) => text).join('\n')
      const output = hasRun(request) ? request.messages.at(-1)?.text : undefined
      return [piece(tried.answer({ said: lastSaid(request), output, known }))]
    }
    return { app: talk.app, offered: [], answer: () => 'I see.', close: () => talk.close() }
  }

  async function overSound(variables: Record<string, string>) {
    const talk = await startAppWithRealtime(variables)
    const { answer } = talk
    talk.answer = (turn) => {
      const last = turn.items.at(-1)
      const output = last?.type === 'function_call_output' ? last.output : undefined
      if (turn.why !== 'heard' && output === undefined) return answer(turn)
      tried.offered = turn.tools.map(({ name }) => name)
      const messages = turn.items.flatMap((item) => (item.type === 'message' ? item : []))
      const said = messages.findLast(({ role }) => role === 'user')?.text ?? ''
      const outputs = turn.items.flatMap((item) => (item.type === 'function_call_output' ? item.output : []))
      return [piece(tried.answer({ said, output, known: outputs.join('\n') }))]
    }
    return { app: talk.app, offered: [], answer: () => 'I see.', close: () => talk.close() }
  }

  const { app } = tried
  const always = Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]])) as Hours
  await app.configure({ engines: [engine, 'voicemail'], hours: always, greetsReturningCallers: false })
  if (isConnected) {
    const serviceAccountKey = JSON.stringify({
      type: 'service_account',
      client_email: account,
      private_key: privateKey,
      token_uri: 'https://example.com/never-asked',
    })
    const settings = { serviceAccountKey, calendarId, title: 'Visit with estimate', stepMinutes: 60 }
    await app.api('POST', '/api/integrations', { kind: 'google-calendar', name: 'Team', settings })
  }
  const { close } = tried
  tried.close = async () => {
    await close()
    await google.close()
  }
  return tried
}

/** The ids of the times that were told, in order. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(/\[(\d{4}-\d{2}-\d{2}T[^\]]+)\]/g)].map(([, id = '']) => id)
}
