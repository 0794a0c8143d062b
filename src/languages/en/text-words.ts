/** English words of texts: to callers after the call, and to those on call. */
import type { TextWords } from '../../core/text-words.ts'

export const texts: TextWords = {
  followUp: ({ business, hasMessage, isCalledBack }) =>
    [
      `${business}: thank you for calling.`,
      isCalledBack
        ? 'We have your message and will call you back.'
        : hasMessage
          ? 'We have your message.'
          : '',
      'Reply STOP to get no texts.',
    ]
      .filter(Boolean)
      .join(' '),
  missedCall: (business) =>
    `${business}: sorry, we missed you just now. Call again any time, somebody always answers. Reply STOP to get no texts.`,
  unsubscribed: (business) =>
    `${business}: you get no more texts from us. Reply START if you want them again.`,
  subscribed: (business) => `${business}: you get our texts again. Reply STOP to get no more.`,
  help: (business) => `${business}: please call this number for help. Reply STOP to get no texts.`,
  alert: ({ level, caller, phone, reason, url, isUnanswered }) =>
    `${isUnanswered ? 'NOBODY ANSWERED, ' : ''}${level === 'emergency' ? 'EMERGENCY' : 'URGENT'}: ${caller}${
      phone ? `, ${phone}` : ''
    }${reason ? `: ${reason}` : ''}. Reply 1 to take it. ${url}`,
  taken: (caller, phone) =>
    `It is yours. Please call ${caller}${phone ? ` at ${phone}` : ''}. Reply 2 when it is done.`,
  takenAlready: (by) => `${by} has taken it already.`,
  takenBy: (by, caller) => `${by} calls ${caller} back. Nothing to do for you.`,
  done: (caller) => `Done: ${caller}. Thank you.`,
  nothingOpen: 'Nobody is waiting for a call back.',
  answers: 'Reply 1 to take the newest urgent call, 2 when it is done.',
  keywords: {
    stop: [
      'stop texting me',
      'please stop texting me',
      'stop texting',
      'do not text me',
      "don't text me",
      'dont text me',
      'no more texts',
      'no more messages',
      'remove me',
      'please remove me',
      'opt out',
      'opt me out',
      'stop please',
      'please stop',
      'leave me alone',
    ],
    start: ['opt in'],
    help: [],
    take: [
      '1',
      'one',
      '1 please',
      'take',
      'take it',
      'mine',
      'i take it',
      "i'll take it",
      'on it',
      "i'm on it",
    ],
    done: ['2', 'done'],
  },
}
