/** A receptionist whose texts go over Twilio, which is the simulator: everything between is real. */
import { expect } from 'vitest'
import type { SimulatedMessage } from '../../simulator/messages.ts'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import type { IncomingTextOutcome } from '../../simulator/text-line.ts'
import type { BusinessPatch } from '../../src/core/business.ts'
import type { CallDetail, DeliveryItem } from '../../src/core/call-report.ts'
import type { Message } from '../../src/core/text-messages.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { businessNumber, saying } from './ring.ts'

const account = { accountSid: `AC${'7'.repeat(32)}`, authToken: '0123456789abcdef0123456789abcdef' }

export interface AppWithTexts {
  app: TestApp
  twilio: Simulator
  /** Somebody texts the business. */
  text(from: string, body: string, options?: object): Promise<IncomingTextOutcome>
  /** What the business sent to this number, oldest first, over the API of Twilio or as an answer. */
  sentTo(number: string): SimulatedMessage[]
  /** Resolves with the delivery of the call's texts on that occasion once it is no longer pending. */
  told(callSid: string, occasion?: DeliveryItem['occasion']): Promise<DeliveryItem>
  /** What is kept of texts with this number, newest first. */
  kept(number: string): Promise<Message[]>
  close(): Promise<void>
}

/** Whose words are sent is the profile's affair; `patch` is part of it. */
export async function startAppWithTexts(patch: BusinessPatch = {}): Promise<AppWithTexts> {
  const twilio = await startSimulator(account)
  const app = await startApp({
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: twilio.apiBaseUrl,
  })
  await app.configure({ phoneNumbers: [businessNumber], ...patch })
  return {
    app,
    twilio,
    text: (from, body, options = {}) =>
      twilio.texts.receive({
        from,
        to: businessNumber,
        body,
        smsUrl: `${app.localUrl}/twilio/sms`,
        ...options,
      }),
    sentTo: (number) => twilio.messages.list({ to: number, direction: 'outbound' }),
    told: async (callSid, occasion = 'call.completed') => {
      const find = async () =>
        (await app.api<CallDetail>('GET', `/api/calls/${callSid}`)).deliveries.find(
          (one) => one.kind === 'sms' && one.occasion === occasion && one.status !== 'pending',
        )
      await expect.poll(find, { timeout: 5000 }).toBeDefined()
      return (await find()) as DeliveryItem
    },
    kept: async (number) => {
      const query = new URLSearchParams({ phone: number })
      return (await app.api<{ items: Message[] }>('GET', `/api/messages?${query}`)).items
    },
    close: async () => {
      await app.close()
      await twilio.close()
    },
  }
}

/** Says what it is about and is gone: reachable at the number of the line, and no other. */
export const briefCaller = () => saying('My kitchen sink is clogged')
