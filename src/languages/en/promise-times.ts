/** When something is promised for, in English: days, clock times and spans with the small words before them. */
import { word } from './promise-verbs.ts'

const number =
  '(?:\\d{1,2}(?::\\d\\d)?(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)'
const half = '(?: ?[ap]\\.?m\\b\\.?)'
const minutes =
  "(?:[ -](?:thirty|fifteen|forty-five|forty five|twenty|ten|oh five|o'clock|sharp|or so|on the dot))"
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]first|\\d{1,2}(?:st|nd|rd|th))'
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|the day (?:before|after)(?: tomorrow)?|the weekend)'
const part =
  '(?:morning|afternoon|evening|noon|midnight|midday|lunch(?:time)?|end of (?:the )?(?:day|business|week)|close of business|weekend|week|month)'
const span = `(?:the|an?|half an|${number}|about|around|forty-eight|twenty-four|next|few)(?: (?:next|an?|half|few|${number}|or|to|couple|of)){0,4}[ -](?:minutes?|hours?|days?|weeks?|half hour|hour and a half|business days?|working days?|months?)`
const lead =
  '(?:at|by|on|before|after|within|between|in|from|to|until|till|around|about|this|next|the|first thing|later|early|late|sometime|roughly|approximately|no later than|for|and|or|of|half past|quarter (?:past|to)|same|that|bright and early|end of|less than|under|over)'
const core = `(?:${day}(?: (?:morning|afternoon|evening|night))?|${month} (?:the )?(?:${ordinal}|\\d{1,2})|the ${ordinal}(?: of ${month})?|${ordinal} of ${month}|${span}|(?:this|next|the|in the|by|at|early|late|end of) ${part}|noon|midnight|(?:at|by|before|after|between|from|to|around|about|until|till|past|and|for|or) ${number}${minutes}{0,2}${half}?|${number}(?:${half}| o'clock|[ -](?:thirty|fifteen|forty-five)\\b| sharp)${half}?)`

export const when = new RegExp(
  `\\b(?:${lead} ){0,4}${core}(?:,? (?:${lead} ){0,3}${core}){0,4}(?! (?:percent|dollars|people|times))\\b|\\b(?:when|once|as soon as|the (?:minute|moment)) (?:he|she|they|the [\\w'-]+|dr [\\w'-]+) (?:gets?|%|~|=|comes?|finishes|opens?|arrives?)(?: ${word}){0,5}`,
  'g',
)
