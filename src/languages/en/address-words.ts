/** English words for what street addresses are made of. */
import type { AddressWords } from '../address-words.ts'

const set = (words: string) => new Set(words.split(/\s+/))

export const addresses: AddressWords = {
  streetsBehind: set(
    `street st avenue ave av road rd drive dr lane ln boulevard blvd court ct circle cir way place pl terrace ter parkway
     pkwy highway hwy freeway trail trl square sq alley loop crescent cres close row route plaza colony expressway
     turnpike pike causeway walk mews gardens grove green hill rise pass path run point cove landing crossing commons
     ridge bend broadway heights park view mall quay wharf`,
  ),
  everydayStreets: set(
    `way place court close row square circle drive pass path run point walk green hill rise park view bend loop trail
     green landing crossing mall heights ridge gardens grove plaza st pl`,
  ),
  streetsBefore: set('highway hwy route interstate freeway'),
  roadNames: set('county state us farm ranch rural old'),
  boxes: new Set(['po box', 'p o box', 'post office box', 'p.o. box', 'p.o box']),
  corner: /\b(?:the )?(?:corner|intersection) of\b/,
  numberMarks: set('number no num #'),
  ordinalEndings: set('st nd rd th'),
  ordinals: {
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
  },
  units: set('apartment apt unit suite ste flat floor fl room rm building bldg lot space trailer house box'),
  directions: set(
    'north south east west n s e w northeast northwest southeast southwest ne nw se sw upper lower',
  ),
  apart: set(
    `and the my is are was on at in to for from with this that i we it it's you your our of or but phone number address
     adress contact name please minutes minute hours hour days weeks months years people person dollars miles feet
     blocks times percent more less per about because if when just not`,
  ),
  between: new Set(),
  notStreets: new Set(),
  ends: set(
    `my i i'm im i've phone phnoe ph telephone tel contact cell mobile call email e-mail please thanks thank because is are
     was has have where near not so if but which when this it it's we we're there that with by for name number right across behind
     beside opposite next today tomorrow`,
  ),
  joins: set('and with then'),
  joinedEnds: set('the you they he she our your his her a an can could will would need want'),
  cues: set('at address live lives living located adress'),
  leadIn:
    /^(?:(?:no|actually|sorry|yes|yeah|sure|okay|ok|well|uh|um|so)\b[, ]*)*(?:(?:it's|its|it is|it would be|that's|that is|that would be|that'd be|(?:the|my|our) (?:\w+ )?address(?: is|'s| would be)?|address is|i live (?:at|on|in)|we live (?:at|on|in)|we're (?:at|on|in)|i'm (?:at|on|in)|i am (?:at|on|in)|we are (?:at|on|in|out at)|at|on|you can find us at)\b[, ]*){0,3}/,
  notAlone: set('o oh nil'),
}
