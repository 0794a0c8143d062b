/** A text comes in: it is kept, what it asks for is done, and it is answered once, however often Twilio tells of it. */
import type { Business } from '../core/business.ts'
import { callerNumber } from '../core/phone-number.ts'
import type { Message } from '../core/text-messages.ts'
import type { Language } from '../languages/language.ts'
import { languageOf, languages } from '../languages/languages.ts'
import type { Store } from '../store/store.ts'
import {
  type AlertContext,
  type Answerer,
  alertMeant,
  finishAlert,
  isHintDue,
  takeAlert,
} from './take-alert.ts'
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
  const answered = await store.messages.get(id)
  if (answered) return { id, body: answered.body }
  const business = await store.businesses.byNumber(text.to)
  if (business === undefined) throw new Error('the store holds no business profile')
  const phone = callerNumber(text.from)
  const who = phone === undefined ? undefined : onCall(business, phone)
  // A wish to be left alone holds in whichever language it is said.
  const known = [...new Set([...business.languages.map(languageOf), ...languages])]
  const read = { text, business, meaning: textMeaning(text, known, who !== undefined), who }
  const kept = await keep(context, read)
  if (phone === undefined) return undefined
  // What it asks for is harmless to do again: it may come twice at once, or again after we died with it.
  const body = await answerTo(context, read, kept)
  if (body === undefined) return undefined
  await store.transaction((tx) => tx.messages.ensure(answerOf(kept, id, body, context.now())))
  return { id, body }
}

interface Read {
  text: IncomingText
  business: Business
  meaning: TextMeaning
  who: Answerer | undefined
}

/** The text as it was kept first, with the call that it was then about. */
async function keep(context: IncomingTextContext, read: Read): Promise<Message> {
  const { store } = context
  const { text, business, meaning, who } = read
  const earlier = await store.messages.get(text.messageSid)
  if (earlier) return earlier
  const callSid =
    who && (meaning.asks === 'take' || meaning.asks === 'done')
      ? (await alertMeant(context, who, meaning.asks))?.state.callSid
      : await lastAbout(store, text.from, who)
  const message = messageOf(text, { business, callSid, at: context.now() })
  const isNew = await store.transaction((tx) => tx.messages.ensure(message))
  return (isNew ? undefined : await store.messages.get(message.id)) ?? message
}

async function answerTo(
  context: IncomingTextContext,
  read: Read,
  { callSid }: Message,
): Promise<string | undefined> {
  const { text, business, meaning, who } = read
  const owners = languageOf(business.languages[0] ?? 'en-US').texts
  if (who && (meaning.asks === 'take' || meaning.asks === 'done')) {
    const call = callSid === null ? undefined : await context.liveCalls.open(callSid)
    return meaning.asks === 'take' ? takeAlert(call, who, owners) : finishAlert(call, owners)
  }
  if (meaning.asks === 'other') {
    return who && (await isHintDue(context, who)) ? owners.answers : undefined
  }
  const isNews = await keepWish(context, text, meaning)
  return meaning.isCarriers || !isNews ? undefined : wishWords(meaning, business)
}

/** False where the number is left alone already: a machine that says so each time gets no answer each time. */
async function keepWish(
  { store, now }: IncomingTextContext,
  { from: phone, to: ownNumber }: IncomingText,
  { asks }: TextMeaning,
): Promise<boolean> {
  const at = now()
  return store.transaction(async (tx) => {
    const isKnown = asks === 'stop' && (await tx.optOuts.has(phone, ownNumber))
    if (asks === 'stop') await tx.optOuts.add({ phone, ownNumber, at, source: 'text' })
    if (asks === 'start') await tx.optOuts.remove(phone, ownNumber)
    return !isKnown
  })
}

function wishWords({ asks, language }: TextMeaning, business: Business): string {
  const { texts }: Language = language ?? languageOf(business.languages[0] ?? 'en-US')
  if (asks === 'stop') return texts.unsubscribed(business.name)
  return asks === 'start' ? texts.subscribed(business.name) : texts.help(business.name)
}

function onCall({ id, notifications, transferTargets }: Business, phone: string): Answerer | undefined {
  if (!notifications.urgentPhones.includes(phone)) return undefined
  return {
    phone,
    businessId: id,
    name: transferTargets.find((target) => target.phoneNumber === phone)?.name ?? phone,
  }
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

function answerOf(received: Message, id: string, body: string, at: string): Message {
  return {
    ...received,
    at,
    updatedAt: at,
    id,
    messageSid: null,
    direction: 'outbound',
    body,
    purpose: 'reply',
    status: 'queued',
  }
}
