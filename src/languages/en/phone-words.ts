/** English words around telephone numbers. */
import type { PhoneWords } from '../phone-words.ts'

const set = (words: string) => new Set(words.split(/\s+/))

export const phones: PhoneWords = {
  joiners: set(
    `uh um er erm hmm and then area code country dash hyphen space dot point yes yeah okay ok so well let's let me see
     think its it's like that's followed by again right`,
  ),
  pauses:
    /\b(?:(?:just |give me |hang on |hold on )?(?:one|a) (?:sec|second|moment|minute)|hang on|hold on|bear with me|let me (?:see|check|look|think)|what is it|you know)\b/g,
  restarts: set('no sorry wait correction actually rather oops nope scratch excuse'),
  restartTails: set(
    `i mean meant it its that thats it's that's make is sorry wait no me should be the last part digits number digit
     end ends ending in with was`,
  ),
  insteadOf: set('not'),
  plus: set('plus'),
  extensions: set('extension ext extn x'),
  numberNouns: set('number numbers num no nr nbr code id digits'),
  phoneNouns: set(
    `phone phnoe telephone tel ph cell cellphone mobile contact call calling called callback reach text dial ring fax
     landline whatsapp home work`,
  ),
  otherNouns: set(
    `policy account card order invoice claim case reference booking confirmation member membership license licence
     serial tracking ticket pin zip postal reservation routing vin ssn social security model part unit customer
     registration passport flight room plate quote contract`,
  ),
  plainNumbers: set(
    `my the a our your his her their its this that same best good better new old current direct main personal
     alternate alternative other another right correct wrong actual real only first second following is it's on to at
     and mom's dad's wife's husband's`,
  ),
  units: set(
    `dollars dollar bucks cents euros pounds percent years year months month weeks days hours minutes miles feet
     inches people units square`,
  ),
}
