/** English: what is written for the owner about a finished call. */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { NotedTime, SummaryWords } from '../summary-words.ts'

const languageNames = { en: 'English', es: 'Spanish' }

/** " on Wednesday, March 4 between 2:00 PM and 4:00 PM" */
function when({ dueAt, window, timezone }: NotedTime): string {
  const time = (iso: string, format: string) =>
    DateTime.fromISO(iso, { zone: timeZone(timezone) })
      .setLocale('en-US')
      .toFormat(format)
  return window
    ? ` on ${time(window.from, 'cccc, LLLL d')} between ${time(window.from, 'h:mm a')} and ${time(window.to, 'h:mm a')}`
    : ` on ${time(dueAt, 'cccc, LLLL d')} at ${time(dueAt, 'h:mm a')}`
}

export const summary: SummaryWords = {
  spam: 'A recorded sales or scam call; nothing to do.',
  blocked: 'Refused: the number is on your block list.',
  nameAndCompany: (name, company) => `${name} from ${company}`,
  callerFrom: (number) => `A caller from ${number}`,
  callerWithoutNumber: 'A caller without a number',
  called: (caller, quote) => `${caller} called: ${quote}`,
  leftVoicemail: (caller) => `${caller} left a voicemail.`,
  gaveNoReason: (caller) => `${caller} called and gave no reason.`,
  saidNothing: (caller) => `${caller} called and said nothing.`,
  spoke: (language) => `Spoke ${languageNames[language]}.`,
  emergency: (quote) => (quote ? `Emergency: ${quote}` : 'Emergency.'),
  urgent: (quote) => (quote ? `Urgent: ${quote}` : 'Urgent.'),
  putThrough: (name) => `Put through to ${name}.`,
  nobodyTookIt: 'Nobody took the transfer.',
  callBack: (number, time) => `Call back${number ? ` at ${number}` : ''}${time ? when(time) : ''}.`,
  time: (time) => when(time).replace(/^ on /, ''),
  booked: (title, time) => `Booked: ${title}${when(time)}.`,
  endedInSilence: 'The call ended in silence.',
  endNeverReported: 'The end of the call was never reported.',
  voicemailMessage: 'Left a voicemail message',
  turnedAway: 'Was turned away as a robocall',
}
