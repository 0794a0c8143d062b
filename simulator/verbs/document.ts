/** A TwiML document that is being played, and what its URLs refer to. */
import { CallError } from '../call-error.ts'
import type { WebhookKind } from '../call-options.ts'
import type { Jump } from '../interruption.ts'
import type { CallLeg } from '../leg.ts'
import type { Element } from '../twiml-document.ts'

export interface PlayedDocument {
  root: Element
  /** Undefined for a document that came inline through the REST API: it has no address to refer to. */
  url: string | undefined
}

/** What a verb leads to: another document, the end of the call, or the next verb. */
export type AfterVerb = Jump | 'end' | undefined

export type Verb = (leg: CallLeg, element: Element, document: PlayedDocument) => Promise<AfterVerb>

/** Throws CallError 11100 for a relative URL in an inline document. */
export function resolveUrl(document: PlayedDocument, reference: string): string {
  if (document.url === undefined && !URL.canParse(reference)) {
    throw new CallError(11100, `Invalid URL format: ${reference} is relative in inline TwiML`, reference)
  }
  const absolute = URL.canParse(reference) ? reference : undefined
  if (absolute) return absolute
  try {
    return new URL(reference, document.url).href
  } catch {
    throw new CallError(11100, `Invalid URL format: ${reference}`, reference)
  }
}

/** The jump of an `action`; without the attribute the document itself is asked again. */
export function actionJump(
  element: Element,
  document: PlayedDocument,
  params: Record<string, string>,
  kind: WebhookKind = 'action',
): Jump {
  return {
    kind,
    url: resolveUrl(document, element.attributes.action ?? document.url ?? ''),
    method: methodOf(element.attributes.method),
    params,
  }
}

export function methodOf(text: string | undefined): 'GET' | 'POST' {
  return text?.toUpperCase() === 'GET' ? 'GET' : 'POST'
}

/** A number attribute in seconds, as milliseconds. */
export function secondsAttribute(element: Element, name: string, usual: number): number {
  const value = Number(element.attributes[name] ?? usual)
  return (Number.isFinite(value) && value >= 0 ? value : usual) * 1000
}
