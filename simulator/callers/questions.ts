/** What a receptionist just asked, told from the words, so that callers understand any wording. */
import * as spanish from './spanish-questions.ts'

export type Asked =
  | 'phone-read-back'
  | 'name-read-back'
  | 'yes-no'
  | 'spelling'
  | 'last-name'
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'when'
  | 'budget'
  | 'anything-else'
  | 'reason'
  | 'record-consent'
  | 'goodbye'
  | 'unclear'

const confirms =
  /\b(is that (right|correct)|(is|was) (this|that) (right|correct)|did i (get|hear) that|correct\?|right\?|do i have that|have i got|best number to reach|(is|can) (this|that) (the )?(number|one)|number you'?re calling from|same number)\b|\b(right|correct)\?/i

const yesNoAboutNumber =
  /^\W*(so |and |ok(ay)?,? )?(is|was|can we|should we|shall we|do you want us)\b.*\bnumber\b/i
const openQuestion =
  /^\W*(and |so |ok(ay)?,? |thanks\W+)?(what|which|who|when|where|how|may i|could you|can i)\b/i

/** "I have Dana Whitfield." */
const namesSomeone = /\b(have|got|heard)( it as)? [A-Z][\w'-]+( [A-Z][\w'-]+){0,4}[.,]/

const patterns: [Asked, RegExp][] = [
  ['record-consent', /\b(record|recorded|recording)\b.*\?/i],
  ['spelling', /\bspell\b/i],
  ['last-name', /^(?!.*first)(?=.*\b(last|family|sur) ?name\b)/i],
  ['anything-else', /\b(anything|something) else\b|\bany(thing)? other\b/i],
  ['email', /\be-?mail\b/i],
  ['phone', /\b(phone|telephone|number|reach you|call you back|keypad|digits)\b/i],
  ['address', /\b(address|where (are you|is (it|the))|located|street|zip)\b/i],
  ['budget', /\b(budget|spend|price range)\b/i],
  ['name', /\b(names?|who am i speaking|who is calling|who('s| is) this|speaking with)\b/i],
  ['when', /\b(when|what time|which day|what day|how soon|timeline|time works)\b/i],
  [
    'reason',
    /\b(how (can|may|could) (i|we) help|what can (i|we)|reason|help you|calling about|going on|tell me|what'?s happening)\b/i,
  ],
  ['goodbye', /\b(good ?bye|have a (good|great|nice)|take care)\b/i],
]

interface Words {
  confirms: RegExp
  openQuestion: RegExp
  namesSomeone: RegExp
  patterns: [Asked, RegExp][]
}
const english: Words = { confirms, openQuestion, namesSomeone, patterns }

/** The question at the end of what was heard counts; an earlier one only when the end asks nothing. */
export function whatIsAsked(heard: string): Asked {
  const sentences = heard.match(/[^.!?]+[.!?]*/g)?.map((sentence) => sentence.trim()) ?? []
  const last = sentences.findLastIndex((sentence) => sentence.endsWith('?'))
  const question = last >= 0 ? (sentences[last] ?? '') : (sentences.at(-1) ?? '')
  const words = spanish.spanishWords.test(question) ? spanish : english
  const before = last >= 0 ? sentences.slice(Math.max(0, last - 2), last + 1).join(' ') : question
  const isYesNo =
    (words.confirms.test(question) || yesNoAboutNumber.test(question)) && !words.openQuestion.test(question)
  if (last >= 0 && isYesNo) return readBack(before, question, words)
  const named = kindOf(question, words)
  if (named !== 'unclear') return named
  return kindOf(sentences.slice(-3).join(' '), words)
}

function kindOf(text: string, words: Words): Asked {
  return words.patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unclear'
}

function readBack(context: string, question: string, words: Words): Asked {
  if (digitsSpoken(context).length >= 7 || /n[uú]m(?:ber|ero)/i.test(question)) return 'phone-read-back'
  const isName = /\b(name|spelled|spell|nombre|apellido)\b/i.test(context) || words.namesSomeone.test(context)
  if (isName) return 'name-read-back'
  return 'yes-no'
}

const digitWords: Record<string, Record<string, string>> = {
  en: {
    zero: '0',
    oh: '0',
    o: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
  },
  es: {
    cero: '0',
    uno: '1',
    dos: '2',
    tres: '3',
    cuatro: '4',
    cinco: '5',
    seis: '6',
    siete: '7',
    ocho: '8',
    nueve: '9',
  },
}
const allDigitWords: Record<string, string> = { ...digitWords.es, ...digitWords.en }

/** Digits in a text, spoken or written: "five oh three, 555" is `503555`. */
export function digitsSpoken(text: string): string {
  return (text.toLowerCase().match(/\d|\b[a-z]+\b/g) ?? [])
    .map((word) => allDigitWords[word] ?? (/\d/.test(word) ? word : ''))
    .join('')
}

/** `5035550147` as people say it. */
export function sayDigits(number: string, language: 'en' | 'es' = 'en'): string {
  const words = Object.fromEntries(
    Object.entries(digitWords[language] ?? {}).map(([word, digit]) => [digit, word]),
  )
  if (language === 'en') words['0'] = 'oh'
  const spoken = [...number].map((digit) => words[digit] ?? digit)
  return [spoken.slice(0, 3), spoken.slice(3, 6), spoken.slice(6)].map((group) => group.join(' ')).join(', ')
}
