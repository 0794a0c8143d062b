/** English: how a caller asks for English or Spanish, and the words that only English speech is written with. */
import type { LanguageWishWords } from '../language-wish-words.ts'

const someone = '(?:someone|somebody|anyone|anybody|an?|any|person|people|operator|representative|one|staff)'
const polite = '(?: (?:please|instead|thanks|thank you|only|now|if (?:possible|you can)|por favor))*'

export const languageWishes: LanguageWishWords = {
  names: { en: ['english', 'inglish'], es: ['spanish', 'espanol', 'castilian'] },
  asking: [
    `^(?:(?:uh|um|er|hi|hello|hola|hey|yes|yeah|no|ok|okay|sorry|excuse me|please|sir|ma'am) )*(?:in )?{}${polite}$`,
    `\\b(?:you|you guys|we|${someone}(?: (?:here|there|else|in the office))?) (?:who |that |to )?(?:can |could |also |only |happen to )?(?:speaks?|talks?|speaking|knows?) (?:to me |with me )?(?:any |some |a little |in )?{}\\b`,
    `\\b(?:can|could|may|let|let's|want to|like to|prefer to|need to|rather|wanna)(?: (?:i|we|me|you|just|please|to))* (?:speak|talk|continue|go on|do (?:this|it)|have (?:this|it)|say (?:this|that|it)|explain|repeat)\\b(?: \\w+){0,4}? {}${polite}$`,
    `\\b(?:speak|talk|help|answer|tell|say|repeat|continue|explain|do|have|get|service)(?: \\w+){0,3} in {}${polite}$`,
    `\\bi(?: only| just| mostly)? speak (?:only |just )?{}\\b`,
    `\\b(?:prefer|want|need|would like|i'd like|i'd rather have|switch to|change to|go to|go with|use|for)(?: it| this)?(?: in)? {}${polite}$`,
    `\\b(?:need|want|have|get|is there|are there|any|like)(?: \\w+){0,4}? {} (?:speaker|speaking|interpreter|translator|line|option|menu)s?\\b`,
  ],
  lacking: [
    `\\b(?:i|we) (?:don't|dont|do not|can't|cannot|no|not|barely|hardly|never learned to)(?: (?:really|even|much|to))* (?:speak|talk|understand|know)(?: (?:any|much|very|good|too|a lot of|a word of|well|the))* {}\\b`,
    `^(?:(?:sorry|hi|hello|hola|please|excuse me|oh|uh|um) )*(?:no|not) (?:speak |talk |understand |much |good )?{}\\b`,
    `\\bmy {} (?:is|is not|isn't) (?:\\w+ )?(?:good|great|bad|poor|terrible|limited|rusty|broken|not)\\b`,
  ],
  excluding: [
    "\\b(?:don't|do not|doesn't|not|never|can't|cannot|no need to)(?: \\w+){0,3}$",
    '\\b(?:my|his|her|their|our) \\w+(?: \\w+)?$',
  ],
  telling: new Set(
    (
      'the is are was were am and but or of to with for from at my you your yours she it we they this that these those ' +
      'have has had do does did can could would should will what when where who how why which need want like please thanks ' +
      "thank hello yes not i'm i'd i'll i've it's don't can't didn't isn't there's that's you're we're what's let's the " +
      'hi good morning afternoon about just some someone somebody there here today tomorrow call get got going been be an in on if so ' +
      'because know think really dot yeah same right correct sure nope yep'
    ).split(' '),
  ),
}
