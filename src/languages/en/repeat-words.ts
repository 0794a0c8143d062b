/** English words of callers who did not catch what we said. */
import type { RepeatWords } from '../repeat-words.ts'

export const repeat: RepeatWords = {
  request:
    /^(?:(?:i'm |i am )?sorry[ ,]*|uh[ ,]*|um[ ,]*|wait[ ,]*)*(?:what(?: was that| did you say| is that| again)?|pardon(?: me)?|excuse me|huh|say (?:that|it) again|come again|again|(?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it) (?:again|one more time)|speak (?:up|slower|louder))\b.*|repeat (?:that|it|the question|please).*|i (?:didn't|did not|couldn't|can't) (?:hear|catch|get|understand) (?:you|that|it|what).*|what was the question|sorry|one more time)(?: please)?[\s?.!]*$/i,
}
