/** Whether the caller asks us something that the business could answer. */
import { sentences, tidy, wordsOf } from './words.ts'

const asking =
  /\b(?:how (?:much|long|many|far|soon|late|early|often|old|does|do|can|would)|what(?:'s| is| are| do| does| kind| type| sort| time| day| days| hours| areas?| would| about)|where(?:'s| is| are| do)?|when(?:'s| is| are| do| does| will| can| would)|which|who(?:'s| is| are| does| do| will)|why|do you|does your|does (?:it|this|that|the)|are you|are (?:your|the|there)|is (?:there|it|this|that|your|the)|have you got|will (?:you|it|there|this)|can i|could i|may i|should i|do i|would it|did you)\b/i
const announced =
  /\b(?:i (?:was wondering|wonder|wanted to (?:know|ask|find out|see)|want to know|'d like to know|would like to know|have a question|need to know)|i'd like to (?:know|ask)|(?:can|could) you tell me|do you know|tell me|quick question|just wondering|let me know|question about)\b/i
/** Asking us to act is a request, not a question: "can you send someone?", "could you help me?". */
const request =
  /\b(?:can|could|would|will) (?:you|someone|somebody|i|we) (?:please )?(?:send|come|help|fix|repair|call|get|have|put|take|make|schedule|book|set|give|connect|transfer|speak|talk|change|cancel|check|leave|hold|repeat|say)\b|\bcan i (?:get|have|make|schedule|book|speak|talk|leave|please)\b|\b(?:when|what time) (?:can|could|will) (?:someone|somebody|you|they|i)\b/i

/** The sentence that asks, without its question mark; null when there is none. */
export function findQuestion(text: string): string | null {
  for (const sentence of sentences(tidy(text)).toReversed()) {
    const isMarked = sentence.endsWith('?')
    const starts = asking.exec(sentence)
    const found = announced.exec(sentence)
    if (!found && !(starts && (isMarked || isOpening(sentence, starts.index)))) continue
    if (request.test(sentence) && !found) continue
    const from = starts && (!found || starts.index > found.index) ? starts.index : (found?.index ?? 0)
    const question = sentence
      .slice(isMarked ? Math.min(from, starts?.index ?? from) : from)
      .replace(/[?.!\s]+$/, '')
    if (wordsOf(question).length >= 2) return question
  }
  return null
}

/** The asking word stands at the start, or after a few words like "hi yes um". */
function isOpening(sentence: string, at: number): boolean {
  const before = wordsOf(sentence.slice(0, at))
  const small = new Set(
    'hi hello hey yes yeah no um uh okay ok so well and but oh thanks thank you good morning afternoon evening there also actually sorry wait just'.split(
      ' ',
    ),
  )
  return before.every((word) => small.has(word))
}
