/** English hesitations, greetings and joining words. */
import type { SpeechWords } from '../speech-words.ts'

export const speech: SpeechWords = {
  abbreviations: ['dr', 'mr', 'mrs', 'ms', 'prof'],
  clauseEnd: /[.!?;,:]+(?=\s|$)|\s[-–—]+\s|(?:^|\s)(?:but|because|cause|so|and|however|anyway)(?=\s)/i,
  greeting:
    /^(?:(?:hi(?:ya)?|hello|hallo|hullo|hola|hey(?:a)?|howdy|yo|greetings|good (?:morning|afternoon|evening)|there|is (?:anyone|anybody|someone) there|sir|ma'?am|madam|miss|folks|everybody|grand(?:pa|ma|dad|mom|mother|father)|dad|mom)\b[\s,.!?]*)+$/i,
  pleasantries:
    /\b(?:and )?(?:how(?:'s| is| are|'re) (?:you|everything|it|things|your day)(?: (?:guys|all|folks))?(?: (?:doing|going|been))?(?: (?:today|tonight|this (?:morning|afternoon|evening)))?|how do you do|how have you been|nice to meet you|(?:can|do) you hear me(?: (?:okay|ok|now))?)(?=[,.!?]|$|\s(?:i|i'm|my|we|um|uh|this is|it's|so|hi|hello|yes|yeah)\b)[\s,.!?]*/gi,
  thanks:
    /^(?:(?:oh|hi|hello|yes|okay|ok)[ ,.!]+)?(?:thanks|thank you)(?: (?:so much|very much|for (?:answering|picking up|taking my call)|ma'?am|sir))?[\s,.!]+(?=\S)/i,
  fillers:
    /^(?:(?:uh+|um+|er+|erm|hmm+|mm+|ah+|oh|well|so|okay|ok|alright|all right|like|sure|yeah|yes|yep|right|please|hi|hello|hey|good (?:morning|afternoon|evening))\b[\s,.!-]*)+/i,
}
