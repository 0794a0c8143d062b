/** Gather: plays its prompts, listens for words and keys, and asks the action what next. */
import type { CallerAction, Heard } from '../caller.ts'
import type { CallLeg } from '../leg.ts'
import { speechMs } from '../speech-time.ts'
import type { Element } from '../twiml-document.ts'
import { playUntilAnswered } from './barge-in.ts'
import {
  actionJump,
  methodOf,
  type PlayedDocument,
  resolveUrl,
  secondsAttribute,
  type Verb,
} from './document.ts'
import { collectKeys } from './keys.ts'
import { promptsOf } from './prompts.ts'

const maxSpeechMs = 60_000
const reactionMs = 500

export const gather: Verb = async (leg, element, document) => {
  const result: Record<string, string> = {}
  try {
    return await leg.during('gather', () => listen(leg, element, document, result))
  } catch (error) {
    if (leg.isOver && leg.faults.gatherActionAfterHangUp && leg.answeredAt !== undefined) {
      leg.lastRequests.push(actionJump(element, document, result))
    }
    throw error
  }
}

/** `result` has what was recognised as soon as it was said, also when a hang-up cuts the pause after it short. */
async function listen(
  leg: CallLeg,
  element: Element,
  document: PlayedDocument,
  result: Record<string, string>,
) {
  const input = inputOf(element)
  const action = await callerAction(leg, element, input)
  if (action.do === 'say' && input.includes('speech')) {
    await hearWords(leg, element, document, action, result)
    return actionJump(element, document, result)
  }
  if (action.do === 'press' && input.includes('dtmf')) {
    const keys = await collectKeys(leg, element, action.digits)
    if (action.thenHangUp) leg.hangUpAfterNextRequest()
    return actionJump(element, document, keys)
  }
  if (action.do === 'say') await speakUnheard(leg, action.text)
  if (action.do === 'press') leg.emit({ type: 'digits-pressed', digits: action.digits })
  await leg.wait(secondsAttribute(element, 'timeout', 5))
  leg.emit({ type: 'caller-silent' })
  return element.attributes.actionOnEmptyResult === 'true' ? actionJump(element, document, {}) : undefined
}

function inputOf(element: Element): Heard['input'] {
  const words = (element.attributes.input ?? 'dtmf').split(/\s+/)
  return (['speech', 'dtmf'] as const).filter((kind) => words.includes(kind))
}

async function callerAction(leg: CallLeg, element: Element, input: Heard['input']): Promise<CallerAction> {
  const prompts = element.children.flatMap(promptsOf)
  leg.answer()
  const { numDigits } = element.attributes
  const heard: Heard = {
    text: [...leg.heard, ...prompts.map((prompt) => prompt.text)].filter((text) => text !== '').join(' '),
    expects: 'gather',
    input,
    ...(numDigits ? { numDigits: Number(numDigits) } : {}),
    history: [...leg.conversation],
  }
  leg.emit({ type: 'listening-started', expects: 'gather', input })
  const action = await playUntilAnswered(leg, prompts, input, heard)
  if (action.do === 'hang-up') {
    if (action.afterMs === undefined) await leg.wait(reactionMs)
    leg.interrupt({ by: 'caller' })
    leg.signal.throwIfAborted()
  }
  if (action.do !== 'silence' && !('bargeInAfterMs' in action)) await leg.wait(reactionMs)
  return action
}

async function hearWords(
  leg: CallLeg,
  element: Element,
  document: PlayedDocument,
  action: CallerAction & { do: 'say' },
  result: Record<string, string>,
): Promise<void> {
  const { text, heardAs = text, confidence = 0.93 } = action
  leg.callerSays(text)
  leg.emit({
    type: 'caller-said',
    text,
    ...(heardAs === text ? {} : { heardAs }),
    ...(confidence === null ? {} : { confidence }),
  })
  Object.assign(result, {
    SpeechResult: heardAs,
    ...(confidence === null ? {} : { Confidence: String(confidence) }),
    Language: element.attributes.language ?? 'en-US',
  })
  sendPartials(leg, element, document, heardAs)
  await leg.wait(Math.min(speechMs(text), maxSpeechMs))
  const { speechTimeout } = element.attributes
  const endMs =
    speechTimeout === 'auto'
      ? 1000
      : secondsAttribute(element, speechTimeout ? 'speechTimeout' : 'timeout', 5)
  await leg.wait(endMs)
  if (action.thenHangUp) leg.hangUpAfterNextRequest()
}

/** Words into a keypad prompt: said, but nobody listens. */
async function speakUnheard(leg: CallLeg, text: string): Promise<void> {
  leg.callerSays(text)
  leg.emit({ type: 'caller-said', text, heardAs: '' })
  await leg.wait(speechMs(text))
}

/** Growing results while the caller speaks; their replies are ignored. */
function sendPartials(leg: CallLeg, element: Element, document: PlayedDocument, text: string): void {
  const callback = element.attributes.partialResultCallback
  if (!callback) return
  const words = text.split(' ')
  const url = resolveUrl(document, callback)
  const method = methodOf(element.attributes.partialResultCallbackMethod)
  for (const [index, share] of [0.5, 1].entries()) {
    const params = {
      UnstableSpeechResult: words.slice(0, Math.ceil(words.length * share)).join(' '),
      StableSpeechResult: '',
      Stability: String(share * 0.9),
      SequenceNumber: String(index),
    }
    leg.inBackground(leg.send({ kind: 'partial-result', url, method, params }))
  }
}
