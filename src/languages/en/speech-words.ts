/** English hesitations, greetings and joining words. */
import type { SpeechWords } from '../speech-words.ts'

export const speech: SpeechWords = {
  clauseEnd: /[.!?;,:]+(?=\s|$)|\s[-–—]+\s|(?:^|\s)(?:but|because|cause|so|and|however|anyway)(?=\s)/i,
  greeting:
    /^(?:(?:hi|hello|hey|howdy|good (?:morning|afternoon|evening)|there|is (?:anyone|anybody|someone) there)\b[\s,.!?]*)+$/i,
  fillers:
    /^(?:(?:uh+|um+|er+|erm|hmm+|mm+|ah+|oh|well|so|okay|ok|alright|all right|like|sure|yeah|yes|yep|right|please|hi|hello|hey|good (?:morning|afternoon|evening))\b[\s,.!-]*)+/i,
}
