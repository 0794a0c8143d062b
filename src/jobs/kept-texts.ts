/**
 * Texts that are kept and go out once in effect: a row is written before one is sent, and when nobody knows whether an
 * earlier attempt reached Twilio, its list of messages is looked at before the text is sent again.
 */
import { FirstRingError } from '../core/errors.ts'
import type { Message, SentText, TextMessage, TextMessages } from '../core/text-messages.ts'
import { IntegrationError } from '../integrations/integration.ts'
import type { Store, StoreTx } from '../store/store.ts'
import { type TakenText, type TextCarrier, TextRefusal } from '../twilio/messages.ts'
import { landlineCodes, textErrors, unregisteredCodes, unsubscribedCode } from '../twilio/text-errors.ts'
import { needsRegistration } from '../twilio/text-registration.ts'
import { connectionMemory, type MemoryContext } from './connection-memory.ts'
import type { KnownRegistrations } from './known-registrations.ts'

export interface KeptTextsContext extends MemoryContext {
  store: Store
  carrier: TextCarrier
  registrations: KnownRegistrations
  /** Our public address, without a slash at its end. */
  baseUrl(): string
  /** A text of this call costs something: part of the transaction that keeps it. */
  onCost(tx: StoreTx, callSid: string): Promise<void>
}

/** Where Twilio reports what becomes of a text. */
export function messageStatusUrl(baseUrl: string, id: string): string {
  return `${baseUrl}/twilio/message-status?id=${encodeURIComponent(id)}`
}

export function keptTexts(context: KeptTextsContext): TextMessages {
  const { carrier, store, now } = context
  const { alone } = connectionMemory(context, 'texts')

  return {
    async send(text, signal) {
      try {
        return await alone(text.id, () => sendOnce(text, signal))
      } catch (error) {
        if (!(error instanceof IntegrationError)) throw error
        throw new FirstRingError('vendor-unavailable', 'Another server is sending this text', {
          cause: error,
        })
      }
    },
    check: (signal) => carrier.check(signal),
  }

  async function sendOnce(text: TextMessage, signal: AbortSignal): Promise<SentText> {
    const { row, isUnclear } = await plan(text)
    if (row.messageSid !== null) return { messageSid: row.messageSid }
    const earlier = isUnclear ? await sentEarlier(row, signal) : undefined
    if (earlier) return taken(row, earlier)
    const note = await registrationNote(row)
    // What was kept is what is sent, whatever has changed since.
    const { phone: to, ownNumber: from, body } = row
    const statusCallback = messageStatusUrl(context.baseUrl(), row.id)
    try {
      const answer = await carrier.send({ to, from, body, statusCallback }, signal)
      return { ...(await taken(row, answer)), ...(note === undefined ? {} : { note }) }
    } catch (error) {
      if (error instanceof TextRefusal) await refused(row, error.errorCode)
      throw error
    }
  }

  /** `isUnclear`: an earlier attempt may have reached Twilio. */
  function plan(text: TextMessage): Promise<{ row: Message; isUnclear: boolean }> {
    const at = now().toISOString()
    return store.transaction(async (tx) => {
      const known = await tx.messages.get(text.id)
      if (known && known.messageSid !== null) return { row: known, isUnclear: false }
      if (await tx.optOuts.has(text.to, text.from)) throw unwanted(unsubscribedCode)
      // A carrier that cannot be reached for once says the same as a landline: who is on call is tried each time.
      const isPressing = text.purpose === 'alert'
      if (!isPressing && (await tx.messages.hasFailedWith(text.to, landlineCodes))) {
        throw unwanted(landlineCodes[0])
      }
      if (known) {
        await tx.messages.planAgain(text.id, at)
        return { row: known, isUnclear: known.status === 'planned' }
      }
      const row = plannedRow(text, at)
      await tx.messages.ensure(row)
      return { row, isUnclear: false }
    })
  }

  async function sentEarlier(row: Message, signal: AbortSignal): Promise<TakenText | undefined> {
    const { phone: to, ownNumber: from, body, at } = row
    const found = await carrier.find({ to, from, body }, Date.parse(at), signal)
    const others = await store.messages.knownSids(found.map(({ messageSid }) => messageSid))
    return found.find(({ messageSid }) => !others.includes(messageSid))
  }

  async function taken(row: Message, { messageSid, status, errorCode }: TakenText): Promise<SentText> {
    const at = now().toISOString()
    await store.transaction(async (tx) => {
      await tx.messages.advance(row.id, { status, messageSid, errorCode, at })
      if (row.callSid !== null) await context.onCost(tx, row.callSid)
    })
    return { messageSid }
  }

  /** Throws FirstRingError `not-allowed` where no text would arrive. */
  async function registrationNote({ id, phone, ownNumber }: Message): Promise<string | undefined> {
    if (!needsRegistration(ownNumber, phone)) return undefined
    const registration = await context.registrations.of(ownNumber)
    if (registration.state === 'registered') return undefined
    if (registration.state === 'unknown') {
      return `Whether ${ownNumber} is registered for texts (A2P) could not be looked up; the text was sent all the same`
    }
    const at = now().toISOString()
    await store.transaction((tx) => tx.messages.advance(id, { status: 'failed', at }))
    throw new FirstRingError('not-allowed', registration.reason)
  }

  async function refused(row: Message, errorCode: number | undefined): Promise<void> {
    const at = now().toISOString()
    const { id, phone, ownNumber } = row
    await store.transaction(async (tx) => {
      await tx.messages.advance(id, { status: 'failed', errorCode: errorCode ?? null, at })
      if (errorCode === unsubscribedCode) await tx.optOuts.add({ phone, ownNumber, at, source: 'carrier' })
    })
    if (errorCode !== undefined && unregisteredCodes.includes(errorCode)) {
      await context.registrations.forget(ownNumber)
    }
  }
}

function unwanted(code = unsubscribedCode): FirstRingError {
  return new FirstRingError('vendor-refused', textErrors[code] ?? 'the number takes no texts')
}

function plannedRow(text: TextMessage, at: string): Message {
  const { id, to, from, body, purpose, businessId, callSid, deliveryId } = text
  return {
    id,
    messageSid: null,
    businessId,
    direction: 'outbound',
    phone: to,
    ownNumber: from,
    body,
    purpose,
    status: 'planned',
    errorCode: null,
    callSid,
    deliveryId,
    at,
    updatedAt: at,
  }
}
