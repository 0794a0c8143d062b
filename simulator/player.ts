/** Plays TwiML documents on a leg, one leading to the next, and falls back when one fails. */
import { CallError } from './call-error.ts'
import { checkDocument } from './check-document.ts'
import { Interrupted, type Jump } from './interruption.ts'
import type { CallLeg } from './leg.ts'
import { type Element, readTwiml } from './twiml-document.ts'
import { connect } from './verbs/connect.ts'
import { dial } from './verbs/dial.ts'
import type { AfterVerb, PlayedDocument, Verb } from './verbs/document.ts'
import { hangup, redirect, reject } from './verbs/flow.ts'
import { gather } from './verbs/gather.ts'
import { pause, playPrompts, prompt } from './verbs/prompts.ts'
import { record } from './verbs/record.ts'
import { start } from './verbs/start.ts'

const verbs: Record<string, Verb> = {
  Say: prompt,
  Play: prompt,
  Pause: pause,
  Gather: gather,
  Record: record,
  Dial: dial,
  Connect: connect,
  Redirect: redirect,
  Reject: reject,
  Hangup: hangup,
  Start: start,
  Stop: async () => undefined,
}

/** Documents in a row that may pass without any call time. */
const maxIdleDocuments = 30
/** Twilio ends a call after four hours. */
const maxCallMs = 14_400_000

/** Plays a call to its end. Throws Interrupted when the caller hung up or the REST API ended it. */
export async function playCall(
  leg: CallLeg,
  first: Jump,
  fallbackUrl: string | undefined,
): Promise<'receptionist' | 'error'> {
  let next = first
  for (;;) {
    try {
      await playDocuments(leg, next)
      return 'receptionist'
    } catch (error) {
      if (error instanceof Interrupted && error.interruption.by === 'update') {
        next = error.interruption.next
        leg.resume()
      } else if (error instanceof CallError) {
        leg.fail(error)
        if (!fallbackUrl || leg.currentKind === 'fallback') return sayApplicationError(leg)
        const params = { ErrorCode: String(error.code), ErrorUrl: error.url ?? leg.currentUrl ?? '' }
        next = { kind: 'fallback', url: fallbackUrl, method: 'POST', params }
      } else throw error
    }
  }
}

async function sayApplicationError(leg: CallLeg): Promise<'error'> {
  const text = 'We are sorry, an application error has occurred. Goodbye.'
  await playPrompts(leg, [{ text, durationMs: 4000 }])
  return 'error'
}

/**
 * Plays one document and all it leads to: to the end of one, or to a verb that hangs up.
 * Throws CallError when a document cannot be fetched or played, and Interrupted.
 */
export async function playDocuments(leg: CallLeg, first: Jump): Promise<'document-ended' | 'hung-up'> {
  let next = first
  let idleDocuments = 0
  for (;;) {
    const waitedMs = leg.waitedMs
    const document = await openDocument(leg, next)
    for (const problem of checkDocument(document.root)) leg.warn(12200, problem, document.url)
    const after = await playVerbs(leg, document)
    if (after === 'end') return 'hung-up'
    if (after === undefined) {
      leg.answer()
      return 'document-ended'
    }
    idleDocuments = leg.waitedMs === waitedMs ? idleDocuments + 1 : 0
    if (idleDocuments >= maxIdleDocuments) {
      throw new CallError(
        11200,
        `${maxIdleDocuments} documents in a row led to each other without a sound`,
        document.url,
      )
    }
    if (leg.waitedMs > maxCallMs) return 'hung-up'
    next = after
  }
}

async function openDocument(leg: CallLeg, jump: Jump): Promise<PlayedDocument> {
  leg.currentKind = jump.kind
  leg.currentUrl = jump.kind === 'inline' ? undefined : jump.url
  if (jump.kind === 'inline') return { root: readTwiml(jump.twiml), url: undefined }
  const reply = await leg.fetch(jump)
  const type = reply.contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  try {
    return { root: rootOf(type, reply.body, reply.url), url: reply.url }
  } catch (error) {
    throw error instanceof CallError ? new CallError(error.code, error.message, jump.url) : error
  }
}

/** TwiML as it is; plain text is spoken and a sound file played, as Twilio does. */
function rootOf(type: string, body: string, url: string): Element {
  if (['text/xml', 'application/xml', 'text/html'].includes(type)) return readTwiml(body)
  const verb = type === 'text/plain' ? 'Say' : type.startsWith('audio/') ? 'Play' : undefined
  if (!verb) throw new CallError(12300, `Invalid Content-Type: ${type || 'none'}`)
  const text = verb === 'Say' ? body.trim() : url
  return {
    name: 'Response',
    attributes: {},
    text,
    children: [{ name: verb, attributes: {}, children: [], text }],
  }
}

async function playVerbs(leg: CallLeg, document: PlayedDocument): Promise<AfterVerb> {
  for (const element of document.root.children) {
    const verb = verbs[element.name]
    if (!verb) {
      if (element.name === 'Enqueue') {
        leg.warn(0, `the simulator does not play <${element.name}>`)
      }
      continue
    }
    const after = await verb(leg, element, document)
    if (after !== undefined) return after
  }
  return undefined
}
