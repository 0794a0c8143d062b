/** A text comes in: it is kept, what it asks for is done, and it is answered once, however often Twilio tells of it. */
import type { Business } from '../core/business.ts'
import { callerNumber } from '../core/phone-number.ts'
import type { Message } from '../core/text-messages.ts'
import type { Language } from '../languages/language.ts'
import { languageOf, languages } from '../languages/languages.ts'
import type { Store } from '../store/store.ts'
import { type AlertContext, type Answerer, finishAlert, hasOpenAlert, takeAlert } from './take-alert.ts'
import { type TextMeaning, textMeaning } from './text-meaning.ts'

export interface IncomingTextContext extends AlertContext {
  store: Store
}

export interface IncomingText {
  messageSid: string
  from: string
  /** A number of ours. */
  to: string
  body: string
  optOutType: 'START' | 'STOP' | 'HELP' | undefined
}

export interface TextAnswer {
  /** Ours, of the answer. */
  id: string
  body: string
}

/** Undefined where nothing is to be answered. */
export async function receiveText(
  context: IncomingTextContext,
  text: IncomingText,
): Promise<TextAnswer | undefined> {
  const { store } = context
  const id = `re-${text.messageSid}`
  if (await store.messages.get(text.messageSid)) {
    const answered = await store.messages.get(id)
    return answered && { id, body: answered.body }
  }
  const business = await store.businesses.byNumber(text.to)
  if (business === undefined) throw new Error('the store holds no business profile')
  const phone = callerNumber(text.from)
  const who = phone === undefined ? undefined : onCall(business, phone)
  // A wish to be left alone holds in whichever language it is said.
  const known = [...new Set([...business.languages.map(languageOf), ...languages])]
  const meaning = textMeaning(text, known, who !== undefined)
  // What it asks for is harmless to do again: only then it counts as received.
  const body = phone === undefined ? undefined : await answerTo(context, { text, business, meaning, who })
  const about = phone === undefined ? undefined : await lastAbout(store, phone, who)
  const at = context.now()
  await store.transaction(async (tx) => {
    const kept = messageOf(text, { business, callSid: about, at })
    const isNew = await tx.messages.ensure(kept)
    if (isNew && body !== undefined) await tx.messages.ensure(answerOf(kept, id, body))
  })
  return body === undefined ? undefined : { id, body }
}

interface Read {
  text: IncomingText
  business: Business
  meaning: TextMeaning
  who: Answerer | undefined
}

async function answerTo(context: IncomingTextContext, read: Read): Promise<string | undefined> {
  const { text, business, meaning, who } = read
  const owners = languageOf(business.languages[0] ?? 'en-US').texts
  if (who && meaning.asks === 'take') return takeAlert(context, who, owners)
  if (who && meaning.asks === 'done') return finishAlert(context, who, owners)
  if (meaning.asks === 'other') {
    return who && (await hasOpenAlert(context, who)) ? owners.answers : undefined
  }
  await keepWish(context, text, meaning)
  return meaning.isCarriers ? undefined : wishWords(meaning, business)
}

async function keepWish(
  { store, now }: IncomingTextContext,
  { from: phone, to: ownNumber }: IncomingText,
  { asks }: TextMeaning,
): Promise<void> {
  const at = now()
  await store.transaction(async (tx) => {
    if (asks === 'stop') await tx.optOuts.add({ phone, ownNumber, at, source: 'text' })
    if (asks === 'start') await tx.optOuts.remove(phone, ownNumber)
  })
}

function wishWords({ asks, language }: TextMeaning, business: Business): string {
  const { texts }: Language = language ?? languageOf(business.languages[0] ?? 'en-US')
  if (asks === 'stop') return texts.unsubscribed(business.name)
  return asks === 'start' ? texts.subscribed(business.name) : texts.help(business.name)
}

function onCall({ notifications, transferTargets }: Business, phone: string): Answerer | undefined {
  if (!notifications.urgentPhones.includes(phone)) return undefined
  return { phone, name: transferTargets.find((target) => target.phoneNumber === phone)?.name ?? phone }
}

/** The call that we texted this number about last. */
async function lastAbout(store: Store, phone: string, who: Answerer | undefined): Promise<string | null> {
  const purposes = who ? (['alert'] as const) : (['follow-up', 'missed-call', 'on-call'] as const)
  const [last] = await store.messages.latestTo(phone, purposes, 1)
  return last?.callSid ?? null
}

function messageOf(
  { messageSid, from, to, body }: IncomingText,
  { business, callSid, at }: { business: Business; callSid: string | null | undefined; at: string },
): Message {
  return {
    id: messageSid,
    messageSid,
    businessId: business.id,
    direction: 'inbound',
    phone: from,
    ownNumber: to,
    body,
    purpose: 'incoming',
    status: 'received',
    errorCode: null,
    callSid: callSid ?? null,
    deliveryId: null,
    at,
    updatedAt: at,
  }
}

function answerOf(received: Message, id: string, body: string): Message {
  return {
    ...received,
    id,
    messageSid: null,
    direction: 'outbound',
    body,
    purpose: 'reply',
    status: 'queued',
  }
}
