/** English: everything the scripted brain says. One or two short sentences each, at most one question. */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { Phrases } from '../phrases.ts'
import { spokenNumber } from '../spoken-number.ts'
import { corrections } from './corrections.ts'
import { dayName, daysWords, questions, wordsFor } from './field-words.ts'
import { clockWords, spokenClock, spokenDay, spokenWhen } from './time.ts'

function periodWords(periods: [string, string][]): string {
  return periods
    .map(([from, to]) =>
      from === '00:00' && to === '24:00'
        ? 'around the clock'
        : `from ${clockWords(from)} to ${clockWords(to)}`,
    )
    .join(' and ')
}

/** "ana.reyes@example.com" → "ana dot reyes at example dot com". */
function emailWords(email: string): string {
  return email
    .replace(/@/g, ' at ')
    .replace(/\./g, ' dot ')
    .replace(/_/g, ' underscore ')
    .replace(/-/g, ' dash ')
    .replace(/\+/g, ' plus ')
}

const number = (phone: string, country: string) => spokenNumber(phone, country, 'plus')
const named = (name: string | undefined) => (name ? `, ${name}` : '')

const languageNames = { en: 'English', es: 'Spanish' }

export const phrases: Phrases = {
  greeting: (businessName) => `Thanks for calling ${businessName}, this is the automated receptionist.`,
  languageHint: (key) => `For English, say English or press ${key}.`,
  languageAgreed: "Sure, let's go on in English.",
  languageMissing: (offered) =>
    `I'm sorry, here we only speak ${offered.join(' and ')}. I've noted that you'd prefer English.`,
  languageName: (code) => languageNames[code],
  howCanIHelp: 'How can I help you?',
  closedNow(opensAt, now, timezone) {
    if (!opensAt) return 'We are closed right now, but I can take a message.'
    const opening = DateTime.fromISO(opensAt, { zone: timeZone(timezone) })
    const day = spokenDay(opening, DateTime.fromJSDate(now, { zone: timeZone(timezone) }))
    return `We are closed right now and open ${day} at ${spokenClock(opening)}, but I can take a message.`
  },
  welcomeBack: (firstName) => `Welcome back, ${firstName}.`,
  resumed: (reason) =>
    reason
      ? `Sorry, I lost you for a second. You were telling me about this: ${reason}.`
      : 'Sorry, I lost you for a second.',
  brokeOff: 'Sorry, I lost my thread.',
  thanks: (name) => `Thank you${named(name)}.`,
  gotIt: (turn) => ['Got it.', 'Okay.', 'All right.'][turn % 3] ?? 'Okay.',
  noProblem: "That's fine.",
  takeYourTime: 'Sure, take your time.',
  whyAsked: "It's for the message that I'm taking for the team.",
  hello: 'Hello.',
  sorryMissed: "Sorry, I didn't get that.",
  sorryWrong: 'Sorry about that.',
  askFor: (field) => questions[field] ?? `What is your ${wordsFor(field)}?`,
  lastName: 'And your last name?',
  whatElse: 'What else can I help you with?',
  spell: (field) =>
    field === 'phone'
      ? 'Could you say the number once more, one digit at a time?'
      : `Could you spell your ${field === 'name' ? 'first and last name' : wordsFor(field)} for me, letter by letter?`,
  keyIn: 'Could you key in your phone number on your telephone, with the area code?',
  goOnWithNumber: 'And the rest of the number?',
  badNumber: (count) =>
    `I got ${count} digits, which is not a full number. Please say or key in the number with its area code.`,
  isThisYourNumber: (phone, country) => `Is ${number(phone, country)} the best number to reach you?`,
  numberTaken: (phone, country) => `I have ${number(phone, country)}.`,
  readBackPhone: (phone, country, offersKeys) =>
    `I have ${number(phone, country)}. Is that right?${offersKeys ? ' You can say yes or press 1.' : ''}`,
  readBackName: (name) => `I have ${name}. Did I get that right?`,
  readBackEmail: (email) => `I have ${emailWords(email)}. Is that right?`,
  readBackOther: (value) => `I have ${value}. Is that right?`,
  markedUrgent: "I've marked your call as urgent.",
  emergencyNoted: (canCall) =>
    canCall
      ? "I've marked this as an emergency and noted an urgent call back for you."
      : "I've marked this as an emergency.",
  dialEmergencyNumber: (number) =>
    `If anyone is in danger, please hang up now and dial ${[...number].join(' ')}.`,
  transferring: (name) => `Please hold while I try to reach ${name ?? 'someone'} for you.`,
  nobodyFree: 'Nobody is free to take your call right now.',
  couldNotReach: "I'm sorry, I couldn't reach anyone just now.",
  callbackNoted(when, isMoved) {
    const time = spokenWhen(when)
    if (!time) return "I've noted that you'd like a call back."
    return isMoved
      ? `We are closed at that time, so I've noted a call back for you ${time}.`
      : `I've noted a call back for you ${time}.`
  },
  callbackWished(when) {
    const time = spokenWhen(when)
    return `I've noted that you'd like a call back${time ? ` ${time}` : ''}.`
  },
  needsNumber: "To call you back, we'd need a number.",
  optedOut: "All right, I've noted that you don't want any calls from us.",
  callbackRefused: "All right, I've noted that you don't want a call.",
  callbackOff: "I've noted that nobody needs to call you any more.",
  noCallTime: "I don't have an exact time, but I've noted that you asked.",
  textNoted: "I can't send texts myself, but I've noted that you'd prefer one.",
  noNumberToCall: "I've written down your message, but without a number we can't call you back.",
  numberNoted: (phone, country) =>
    phone
      ? `I've noted ${number(phone, country)} for your call back.`
      : "I've noted that number for your call back.",
  promise({ phone, country, when }) {
    const time = spokenWhen(when)
    const at = phone ? number(phone, country) : 'that number'
    return `I've noted a call back for you at ${at}${time ? `, ${time}` : ''}.`
  },
  messageTaken: "I've written down your message.",
  anythingElse: 'Is there anything else?',
  goAhead: 'Please go ahead.',
  addedToNotes: "I've added that to your message.",
  passOn: "I don't have the answer to that, but I'll pass your question on.",
  passOnToo: "I'll pass that question on too.",
  automated: (businessName) => `I'm the automated receptionist of ${businessName}.`,
  thisIs: (businessName) => `This is ${businessName}.`,
  hours: (spans) =>
    spans.length === 0
      ? 'We have no regular opening hours.'
      : `We are open ${spans
          .slice(0, 3)
          .map(({ days, periods }) => `${daysWords(days)} ${periodWords(periods)}`)
          .join(', and ')}.`,
  openNow(closesAt, now, timezone) {
    if (!closesAt) return 'Yes, we are open right now.'
    const until = DateTime.fromISO(closesAt, { zone: timeZone(timezone) })
    // Midnight ends the day before.
    const day = spokenDay(until.minus({ minutes: 1 }), DateTime.fromJSDate(now, { zone: timeZone(timezone) }))
    return `Yes, we are open ${day} until ${spokenClock(until)}.`
  },
  openOnDay: (day, periods) =>
    periods.length === 0
      ? `No, we are closed on ${dayName(day)}.`
      : `Yes, on ${dayName(day)} we are open ${periodWords(periods)}.`,
  openOnWeekend(saturday, sunday) {
    if (saturday.length + sunday.length === 0) return 'No, we are closed on weekends.'
    const [open, closed] = saturday.length > 0 ? ['Saturday', 'Sunday'] : ['Sunday', 'Saturday']
    const first = `Yes, on ${open} we are open ${periodWords(saturday.length > 0 ? saturday : sunday)}`
    return saturday.length > 0 && sunday.length > 0
      ? `${first}, and on Sunday ${periodWords(sunday)}.`
      : `${first}, but on ${closed} we are closed.`
  },
  stillThere: "Sorry, I can't hear you.",
  offerCallback:
    "I still can't hear you. Would you like us to call you back instead? You can say yes or press 1.",
  noInputGoodbye: (hasMessage, hasCallback) => {
    if (hasCallback) return "I still can't hear you. I've noted a call back for you. Goodbye."
    return hasMessage
      ? "I still can't hear you, so I'll pass on what you told me. Goodbye."
      : "I still can't hear you. Please call us again. Goodbye."
  },
  goodbye: (businessName) => `Thank you for calling ${businessName}. Goodbye.`,
  wrapUp: (businessName) =>
    `I've written down everything so far. Thank you for calling ${businessName}. Goodbye.`,
  corrections,
  notes: {
    notGiven: (field) => `The caller gave no ${wordsFor(field)}.`,
    asked: (question) => `Asked: "${question}"`,
    prefersLanguage: (name) => `Would rather speak ${name}.`,
    wantsNoCalls: 'Wants no calls: take this number off every list.',
    callBy: (name) => `Asks to be called by: ${name}.`,
    callInstead: (name) => `Asks to call not the caller but: ${name}.`,
    callTimes: (words) => `On when to call: "${words}".`,
    prefersText: 'Would rather get a text message than a call.',
    extension: (digits) => `Extension ${digits}.`,
    earlierTime: (words) => `Time named before: "${words}".`,
    doubtful: (field, value) => `The ${wordsFor(field)} is not confirmed: ${value}.`,
    heardToo: (field, value) => `Also heard as ${wordsFor(field)}: ${value}.`,
    appointmentUnclear: (when) =>
      `Wanted an appointment on ${when}; whether it stands in the calendar is not known: please check.`,
    appointmentRequested: (when) => `Asked for an appointment on ${when}: confirm it in the calendar.`,
    message: (text, forWhom) => `Message${forWhom ? ` for ${forWhom}` : ''}: "${text}"`,
  },
}
