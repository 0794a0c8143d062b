/** Redirect, Reject and Hangup. */
import { methodOf, resolveUrl, type Verb } from './document.ts'

export const redirect: Verb = async (_leg, element, document) => ({
  kind: 'redirect',
  url: resolveUrl(document, element.text || (document.url ?? '')),
  method: methodOf(element.attributes.method),
})

/** Only as the first verb: the call is never answered. */
export const reject: Verb = async (leg, element) => {
  if (leg.status === 'ringing') leg.status = element.attributes.reason === 'busy' ? 'busy' : 'no-answer'
  return 'end'
}

export const hangup: Verb = async (leg) => {
  leg.answer()
  return 'end'
}
