/**
 * The layer that is not left to a model: hears every caller turn on every engine, and decides about
 * emergencies, the wish for a person or for no calls, robocalls, the language and the length of a call. Pure.
 */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { maxPersonAsks, personAsks } from '../core/person-question.ts'
import { urgencyLevels } from '../core/urgency.ts'
import { languageChange, languageOfWords, missingLanguage } from '../understanding/caller-language.ts'
import { wantsHuman } from '../understanding/human-wish.ts'
import { optsOut } from '../understanding/opt-out.ts'
import { screenCall } from '../understanding/screen-call.ts'
import { urgencyInAnyLanguage } from '../understanding/urgency-in-any-language.ts'
import { isPersonsAnswer } from './held-words.ts'
import { optOutEvents } from './opt-out.ts'

export type SafetyOrder =
  | { do: 'transfer'; purpose: 'emergency' | 'human' }
  | { do: 'hang-up'; reason: 'spam' | 'max-duration' }
  /** Ask whether the caller is a person; the words wait for the answer (`held-words.ts`). */
  | { do: 'ask-person' }

export interface Heard {
  text?: string | undefined
  digits?: string | undefined
}

export interface SafetyDecision {
  events: CallEventBody[]
  /** Carried out before the brain is asked; undefined when the conversation just goes on. */
  order?: SafetyOrder
}

/** `call` has the heard words already applied; `now` is the moment they were heard. */
export function decideSafety(call: Call, business: Business, heard: Heard, now: Date): SafetyDecision {
  const change = languageChange(call, business, heard)
  const missing = heard.text === undefined ? null : missingLanguage(heard.text, business)
  const events: CallEventBody[] = change ? [{ type: 'language-changed', ...change }] : []
  if (missing !== null && missing !== call.missingLanguage) {
    events.push({ type: 'language-missing', language: missing })
  }
  // Danger is understood in whatever language it is told, offered or not.
  const language = languageOfWords(heard.text ?? '', { ...call, ...change })
  const isPerson = isPersonsAnswer(call, heard)
  if (isPerson) events.push({ type: 'person-confirmed' })
  const isScreened = heard.text !== undefined && !isPerson && !call.isSpam
  const urgency =
    heard.text === undefined
      ? undefined
      : urgencyInAnyLanguage(heard.text, language, { emergencyPhrases: business.emergencyPhrases })
  const screened = isScreened ? screenCall(call, business, language, { ...urgency }) : undefined
  if (screened?.isSpam) {
    return {
      events: [...events, { type: 'spam-detected', evidence: screened.evidence }],
      order: { do: 'hang-up', reason: 'spam' },
    }
  }
  const isHuman = heard.text !== undefined && wantsHuman(heard.text, language)
  if (screened && urgency) {
    const asks = personAsks(call)
    // A question that went unanswered, and the ringing of somebody, make a slight doubt count.
    const isGrave = asks > 0 || isHuman || urgency.level === 'emergency'
    const isDoubtful = screened.doubt === 'strong' || (screened.doubt === 'slight' && isGrave)
    const mayWait = !urgency.isLifeThreatening || screened.isPlea
    if (isDoubtful && mayWait && asks < maxPersonAsks) {
      return {
        events: [...events, { type: 'person-asked', evidence: screened.evidence }],
        order: { do: 'ask-person' },
      }
    }
  }
  if (urgency) {
    const isHigher = urgencyLevels.indexOf(urgency.level) > urgencyLevels.indexOf(call.urgency.level)
    const isDangerNew = urgency.isLifeThreatening === true && !call.urgency.isLifeThreatening
    if (isHigher || isDangerNew) events.push({ type: 'urgency-detected', urgency })
    // Danger to life that shows itself later is told what to dial, and rings whoever was not rung yet.
    if (urgency.level === 'emergency' && (isHigher || isDangerNew)) {
      return { events, order: { do: 'transfer', purpose: 'emergency' } }
    }
  }
  if (heard.text !== undefined && optsOut(heard.text, language)) events.push(...optOutEvents(call, business))
  if (now.getTime() - Date.parse(call.startedAt) >= business.maxCallMinutes * 60_000) {
    return { events, order: { do: 'hang-up', reason: 'max-duration' } }
  }
  const isZero = heard.digits === '0'
  if (isZero || isHuman) {
    events.push({ type: 'human-requested', evidence: isZero ? 'key 0' : (heard.text ?? '') })
    return { events, order: { do: 'transfer', purpose: 'human' } }
  }
  return { events }
}
