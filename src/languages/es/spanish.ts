/** Spanish: all of it, from its files in this folder. */
import type { Language } from '../language.ts'
import { addresses } from './address-words.ts'
import { announcements } from './announcements.ts'
import { asked } from './asked-words.ts'
import { birthDate } from './birth-date-words.ts'
import { business } from './business-words.ts'
import { calendar } from './calendar-words.ts'
import { callbackTalk } from './callback-talk-words.ts'
import { callbacks } from './callback-words.ts'
import { clock } from './clock-words.ts'
import { closing } from './closing-words.ts'
import { company } from './company-words.ts'
import { correction } from './correction-words.ts'
import { emails } from './email-words.ts'
import { goodbye } from './goodbye-words.ts'
import { humanWishes } from './human-wish-words.ts'
import { knowledge } from './knowledge-words.ts'
import { languageWishes } from './language-wish-words.ts'
import { letters } from './letter-words.ts'
import { listening } from './listening-words.ts'
import { money } from './money-words.ts'
import { names } from './name-words.ts'
import { numbers } from './number-words.ts'
import { party } from './party-words.ts'
import { phones } from './phone-words.ts'
import { phrases } from './phrases.ts'
import { pitch } from './pitch-words.ts'
import { promises } from './promise-words.ts'
import { question } from './question-words.ts'
import { reason } from './reason-words.ts'
import { repeat } from './repeat-words.ts'
import { robocall } from './robocall-words.ts'
import { signs } from './sign-words.ts'
import { speech } from './speech-words.ts'
import { spelling } from './spelling-words.ts'
import { summary } from './summary-words.ts'
import { texts } from './text-words.ts'
import { timeline } from './timeline-words.ts'
import { unknown } from './unknown-words.ts'
import { urgency } from './urgency-words.ts'
import { voices } from './voices.ts'
import { yesNo } from './yes-no-words.ts'

export const spanish: Language = {
  code: 'es',
  label: 'español',
  tag: 'es-US',
  voice: 'Polly.Lupe-Neural',
  voices,
  listening,
  phrases,
  announcements,
  summary,
  texts,
  words: {
    timeline,
    money,
    birthDate,
    callbackTalk,
    callbacks,
    calendar,
    clock,
    humanWishes,
    languageWishes,
    addresses,
    emails,
    letters,
    names,
    numbers,
    phones,
    party,
    reason,
    robocall,
    pitch,
    asked,
    signs,
    speech,
    spelling,
    urgency,
    yesNo,
    goodbye,
    closing,
    repeat,
    unknown,
    company,
    correction,
    question,
    knowledge,
    promises,
    business,
  },
}
