/** English words of callers who did not catch what we said. */
import type { RepeatWords } from '../repeat-words.ts'

export const repeat: RepeatWords = {
  request:
    /^(?:(?:i'm |i am )?sorry[ ,]*|uh[ ,]*|um[ ,]*|wait[ ,]*)*(?:what(?: was that| did you say| is that| again)?|pardon(?: me)?|excuse me|huh|say (?:that|it) again|come again|again|(?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it) (?:again|one more time)|speak (?:up|slower|louder))\b.*|repeat (?:that|it|the question|please).*|i (?:didn't|did not|couldn't|can't) (?:hear|catch|get|understand) (?:you|that|it|what).*|what was the question|sorry|one more time)(?: please)?[\s?.!]*$/i,
  wait: /^(?:(?:uh|um|oh|okay|ok|sure|yeah|yes|sorry|wait|please|hey|well)[ ,.]+)*(?:(?:can|could|would) you )?(?:please )?(?:just )?(?:(?:hold|hang) on|(?:one|a|just a|just one|half a|gimme a|give me (?:a|one)|wait (?:a|one)) (?:sec(?:ond)?|moment|minute|min)|bear with me|wait(?: please)?|hold please|let me (?:go )?(?:find|get|grab|check|look)(?: (?:it|that|my \w+|a pen|something to write with))?(?: up)?)(?: (?:a|one|just a|for a)? ?(?:sec(?:ond)?|moment|minute|min))?(?: please)?[\s.!]*$/i,
}
