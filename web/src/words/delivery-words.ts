/** Deliveries and the health of connections, in words. Pure. */
import type { CallDelivery, CallPreview, ConnectionHealthItem, DeliveryItem } from '../api/types.ts'

/** As the tones of badges. */
type Tone = 'plain' | 'good' | 'warn' | 'bad'

export const occasionWords: Record<DeliveryItem['occasion'], string> = {
  'call.completed': 'Finished call',
  'call.urgent': 'Urgent caller',
  'call.unanswered': 'Urgent, nobody answered',
  'callback.requested': 'Callback promised',
  'callback.taken': 'Callback taken',
  'lead.updated': 'New lead',
}

/** The same as a choice: what a receiver is told about. */
export const occasionChoices: Record<string, string> = {
  'call.completed': 'A call is finished',
  'call.urgent': 'A call turns out urgent',
  'call.unanswered': 'An urgent call is answered by nobody',
  'callback.requested': 'A callback is promised',
  'callback.taken': 'Somebody takes a callback',
  'lead.updated': 'A lead can be reached',
}

export const statusWords: Record<DeliveryItem['status'], string> = {
  pending: 'On their way',
  delivered: 'Delivered',
  dead: 'Given up',
}

export function deliveryState({ status, attempts }: Pick<CallDelivery, 'status' | 'attempts'>): {
  label: string
  tone: Tone
} {
  if (status === 'delivered') return { label: 'Delivered', tone: 'good' }
  if (status === 'dead') return { label: 'Given up', tone: 'bad' }
  return attempts > 0 ? { label: 'Trying again', tone: 'warn' } : { label: 'On its way', tone: 'plain' }
}

export function previewState({ state, delivery }: Pick<CallPreview, 'state' | 'delivery'>): {
  label: string
  tone: Tone
} {
  if (delivery) return deliveryState(delivery)
  return state === 'planned' ? { label: 'Will be sent', tone: 'plain' } : { label: 'Not sent', tone: 'plain' }
}

/** What happens next with a delivery that has not arrived; undefined when nothing does. */
export function nextStep({
  status,
  attempts,
  failure,
}: Pick<CallDelivery, 'status' | 'attempts' | 'failure'>): string | undefined {
  if (status === 'pending') {
    return attempts > 0 ? 'Tried again by itself, for about a day.' : undefined
  }
  if (status === 'delivered') return undefined
  if (failure === 'credentials') return 'Sent again by itself once you have renewed the login.'
  if (failure === 'permission')
    return 'Sent again by itself once you have allowed what is missing and tested it.'
  return 'Nothing more happens by itself.'
}

/** What kind of failure a test ended with: a heading over the receiver's own words. */
export function failureTitle(failure: ConnectionHealthItem['failure']): string {
  switch (failure) {
    case 'credentials':
      return 'The login was refused'
    case 'permission':
      return 'The login is good, but may not do this'
    case 'refused':
      return 'It was refused'
    default:
      return 'It cannot be reached right now'
  }
}

export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
