/** Whether the caller asks us something that the business could answer. */
import type { Language } from '../languages/language.ts'
import { sentences, tidy, wordsOf } from './words.ts'

export interface FoundQuestion {
  /** Without its question mark and what was said before it in the sentence. */
  question: string
  /** The other words of the utterance. */
  rest: string
}

const asking =
  /\b(?:how (?:much|long|many|far|soon|late|early|often|old|does|do|can|would)|what(?:'s| is| are| do| does| kind| type| sort| time| day| days| hours| areas?| would| about)|where(?:'s| is| are| do)?|when(?:'s| is| are| do| does| will| can| would)|which|who(?:'s| is| are| does| do| will| am)|why|do you|does your|does (?:it|this|that|the)|are you|are (?:your|the|there)|am i (?:talking|speaking)|is (?:there|it|this|that|your|the)|have you got|will (?:you|it|there|this)|can i|could i|may i|should i|do i|would it|did you)\b/i
/** Asks even in the middle of a recogniser's unbroken text. */
const plainlyAsking =
  /\b(?:how much (?:does|do|is|are|would|will|for)|how long (?:does|do|will|would)|what (?:are|is) your|what time do|what (?:hours|days|areas?) (?:are|do)|where are you (?:guys )?(?:located|based)|do you (?:guys )?(?:do|have|offer|take|accept|serve|service|charge|cover|work|carry|provide|handle|know (?:how|what|when|if))|are you (?:guys )?(?:open|closed|licensed|insured))\b/i
const announced =
  /\b(?:i (?:was wondering|wonder|wanted to (?:know|ask|find out|see)|want to know|would like to know|have a question|need to know)|i'd like to (?:know|ask)|(?:can|could) you tell me|do you know|tell me|quick question|just wondering|question about)\b/i
/** Asking us to act is a request, not a question: "can you send someone?", "could you help me?". */
const request =
  /\b(?:can|could|would|will) (?:you|someone|somebody|i|we) (?:please |just |maybe )?(?:send|come|help|fix|repair|call|get|have|put|take|make|schedule|book|set|give|connect|transfer|speak|talk|change|cancel|check|leave|hold|repeat|say|please)\b|\b(?:when|what time) (?:can|could|will) (?:someone|somebody|you|they|i)\b|\b(?:if|whether) (?:you|someone|somebody|i|we) (?:can|could|would)\b/i

/** The last sentence that asks; null when there is none. */
export function findQuestion(text: string, _language: Language): FoundQuestion | null {
  const said = sentences(tidy(text))
  for (let at = said.length - 1; at >= 0; at--) {
    const sentence = said[at] ?? ''
    const from = startOf(sentence)
    if (from === undefined) continue
    const question = sentence.slice(from).replace(/[?.!\s]+$/, '')
    if (wordsOf(question).length < 2) continue
    const rest = [...said.slice(0, at), sentence.slice(0, from), ...said.slice(at + 1)].join(' ').trim()
    return { question, rest }
  }
  return null
}

function startOf(sentence: string): number | undefined {
  const intro = announced.exec(sentence)
  const plain = plainlyAsking.exec(sentence)
  if (request.test(sentence) && !plain) return undefined
  const start = asking.exec(sentence)
  const opens =
    start && (sentence.endsWith('?') || isOpening(sentence, start.index)) ? start.index : undefined
  if (opens !== undefined) return plain ? Math.min(opens, plain.index) : opens
  if (plain) return intro && intro.index < plain.index ? intro.index : plain.index
  return intro && start && intro.index < start.index ? start.index : intro?.index
}

const small = new Set(
  "hi hello hey yes yeah no um uh okay ok so well and but oh thanks thank you good morning afternoon evening there also actually sorry wait just i'm calling to ask".split(
    ' ',
  ),
)

/** The asking word stands at the start, or after a few words like "hi yes um". */
function isOpening(sentence: string, at: number): boolean {
  return wordsOf(sentence.slice(0, at)).every((word) => small.has(word))
}
