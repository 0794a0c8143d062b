/** Dial: rings numbers, plays the whisper to who answers, bridges, and tells the action how it went. */
import { CallError } from '../call-error.ts'
import type { DialRecord } from '../events.ts'
import type { CallLeg } from '../leg.ts'
import type { Element } from '../twiml-document.ts'
import { callNumber, type DialedNumber } from './child-leg.ts'
import {
  actionJump,
  methodOf,
  type PlayedDocument,
  resolveUrl,
  secondsAttribute,
  type Verb,
} from './document.ts'

export const dial: Verb = async (leg, element, document) => {
  if (element.attributes.answerOnBridge !== 'true') leg.answer()
  if (/^(true|record-)/.test(element.attributes.record ?? ''))
    leg.warn(0, 'the simulator does not record a <Dial>')
  const numbers = dialedNumbers(leg, element, document)
  let results: DialRecord[] = []
  try {
    results = await leg.during('dial', () => dialAll(leg, element, numbers))
  } catch (error) {
    if (leg.isOver && element.attributes.action) {
      leg.lastRequests.push(actionJump(element, document, dialParams(leg.dials.slice(-1))))
    }
    throw error
  }
  if (!element.attributes.action) return undefined
  return actionJump(element, document, dialParams(results))
}

function dialParams(results: DialRecord[]): Record<string, string> {
  const result = results.find((one) => one.isBridged) ?? results.at(-1)
  if (!result) return { DialCallStatus: 'failed', DialBridged: 'false' }
  return {
    DialCallStatus: result.status,
    DialCallSid: result.callSid,
    DialBridged: String(result.isBridged),
    ...(result.status === 'completed' ? { DialCallDuration: String(result.seconds) } : {}),
  }
}

/** One after another with `sequential`; else all ring, and the first to answer has the call. */
async function dialAll(leg: CallLeg, element: Element, numbers: DialedNumber[]): Promise<DialRecord[]> {
  const timeLimitMs = secondsAttribute(element, 'timeLimit', 14_400)
  const timeoutMs = secondsAttribute(element, 'timeout', 30)
  const results: DialRecord[] = []
  const isSequential = element.attributes.sequential === 'true'
  const ordered = isSequential ? numbers : [...numbers].sort((a, b) => ringMs(leg, a) - ringMs(leg, b))
  for (const number of isSequential ? ordered : ordered.slice(0, 1)) {
    results.push(await callNumber(leg, number, { timeoutMs, timeLimitMs }))
    if (results.at(-1)?.isBridged) break
  }
  return results
}

function ringMs(leg: CallLeg, number: DialedNumber): number {
  const callee = leg.options.dialPlan(number.number)
  return callee.does === 'answer' || callee.does === 'voicemail'
    ? (callee.afterSeconds ?? 6) * 1000
    : Number.POSITIVE_INFINITY
}

/** The numbers that can be called at all; the debugger hears of the others. */
function dialedNumbers(leg: CallLeg, element: Element, document: PlayedDocument): DialedNumber[] {
  const callerId = element.attributes.callerId ?? leg.identity.from
  const allowed = [leg.identity.from, leg.identity.to, ...leg.options.ownNumbers]
  if (!allowed.includes(callerId)) {
    leg.fail(new CallError(13214, `Dial: ${callerId} may not be shown as caller ID`))
    return []
  }
  const nouns =
    element.children.length > 0 ? element.children : [{ ...element, name: 'Number', attributes: {} }]
  return nouns.flatMap((noun) => {
    if (noun.name !== 'Number') {
      leg.warn(0, `the simulator does not play <Dial><${noun.name}>`)
      return []
    }
    const number = noun.text.replace(/[\s().-]/g, '')
    if (!/^\+?[1-9]\d{4,14}$/.test(number)) {
      leg.fail(new CallError(13223, `Dial: ${noun.text || 'an empty text'} is not a phone number`))
      return []
    }
    const { url, method, statusCallback, statusCallbackEvent, statusCallbackMethod } = noun.attributes
    return [
      {
        number,
        callerId,
        ...(url ? { whisper: { url: resolveUrl(document, url), method: methodOf(method) } } : {}),
        ...(statusCallback
          ? {
              callback: {
                url: resolveUrl(document, statusCallback),
                method: methodOf(statusCallbackMethod),
                events: (statusCallbackEvent ?? 'completed').split(/\s+/),
              },
            }
          : {}),
      },
    ]
  })
}
