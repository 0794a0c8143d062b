/** English words that a recogniser is told to expect. */
import type { ListeningWords } from '../listening-words.ts'

export const listening: ListeningWords = {
  names: ['English', 'inglés'],
  yesNo: ['yes', 'no', 'that is right', 'correct', 'wrong'],
  email: [
    'at',
    'dot',
    'dot com',
    'underscore',
    'dash',
    'gmail.com',
    'yahoo.com',
    'hotmail.com',
    'outlook.com',
    'icloud.com',
  ],
  spelling: [
    'A as in apple',
    'B as in boy',
    'D as in David',
    'M as in Mary',
    'N as in Nancy',
    'P as in Peter',
    'S as in Sam',
    'T as in Tom',
    'V as in Victor',
    'double',
    'hyphen',
  ],
  address: ['street', 'avenue', 'road', 'drive', 'lane', 'court', 'boulevard', 'apartment', 'suite', 'unit'],
  backchannel:
    /^(?:(?:uh|mm|m|aha|ah|oh)[- ]?(?:huh|hm+|hmm)?|hm+|yeah|yep|ok(?:ay)?|right|i see|sure|got it)(?:[,.!? ]+(?:yeah|ok(?:ay)?|right|sure))*[.!?, ]*$/i,
}
