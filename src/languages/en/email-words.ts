/** English words for what e-mail addresses are made of. */
import type { EmailWords } from '../email-words.ts'

export const emails: EmailWords = {
  at: new Set(['at', '@']),
  signs: {
    dot: '.',
    period: '.',
    point: '.',
    underscore: '_',
    'under score': '_',
    underline: '_',
    dash: '-',
    hyphen: '-',
    minus: '-',
    plus: '+',
    'plus sign': '+',
  },
  letters: new Set(['aitch', 'haitch', 'zed']),
  remarks:
    /\b(?:all |it's |that's |in |with )*(?:one word|no spaces?|(?:lower|small) ?case(?: letters)?|together|small letters|lowercase)\b|\b(?:the )?(?:number|numeral|digits?|letters?)(?= )|\bsign\b/g,
  together: /\b(?:one word|no spaces?|together)\b/,
  outside: new Set(
    `is it's its was email mail e-mail address addresses my me the at that's that to on and or you can it use send would
     be sure yes yeah yep okay ok um uh so well all write reach contact us her his their our your i i'm please thanks
     hi hello this here for no not sorry actually but get of just try like have put down wait then under by`.split(
      /\s+/,
    ),
  ),
}
