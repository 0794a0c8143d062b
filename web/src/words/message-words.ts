/** Texts, in words: what one was for, and how far it got. Pure. */
import type { MessagePage } from '../api/types.ts'

type Message = MessagePage['items'][number]

const purposes: Record<Message['purpose'], string> = {
  'follow-up': 'After the call',
  'missed-call': 'Missed call',
  'on-call': 'Promised on the call',
  alert: 'Urgent alert',
  reply: 'Reply',
  incoming: 'Received',
}

export function purposeWords({ purpose }: Pick<Message, 'purpose'>): string {
  return purposes[purpose]
}

/** Undefined where the state says nothing that one would not expect. */
export function messageState({
  status,
  errorCode,
}: Pick<Message, 'status' | 'errorCode'>): { text: string; isBad: boolean } | undefined {
  switch (status) {
    case 'planned':
      return { text: 'Being sent', isBad: false }
    case 'queued':
    case 'sent':
      return { text: 'Sent', isBad: false }
    case 'delivered':
      return { text: 'Delivered', isBad: false }
    case 'read':
      return { text: 'Read', isBad: false }
    case 'failed':
    case 'undelivered':
      return { text: `Not delivered${errorCode === null ? '' : ` (${errorWords(errorCode)})`}`, isBad: true }
    default:
      return undefined
  }
}

/** Twilio's codes that an owner can do something about; any other stays a number. */
function errorWords(code: number): string {
  const known: Record<number, string> = {
    21610: 'the number wants no texts',
    21614: 'no mobile number',
    30003: 'the phone cannot be reached',
    30005: 'the number does not exist',
    30006: 'a landline',
    30007: 'filtered by the carrier',
    30034: 'your number is not registered for texts in the US',
  }
  return known[code] ?? `error ${code}`
}
