/** Whether the receptionist's words are right: nothing forbidden, no prices of its own, spoken style, no endless turns. Pure. */
import type { Business } from '../../core/business.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import { findAmounts } from '../../understanding/amounts.ts'
import { type Check, type CheckedCall, must, should } from './check.ts'
import { receptionistSaid } from './conversation-lines.ts'
import { longTurns, mostSentences, repeatedQuestions } from './turn-style.ts'

/** What no receptionist may say to anybody. */
const never = [
  {
    what: 'claims to be a person',
    words:
      /\bi(?:['’]m| am) (?:a |only |just )*(?:real |actual |live )?(?:person|human)\b|\bi(?:['’]m| am) not an? (?:robot|machine|bot|ai|computer)\b|\bsoy una persona\b|\bno soy un robot\b/i,
  },
  {
    what: 'reads out its instructions',
    words:
      /<\/?call_state|<\/?caller_said|\byou are the automated telephone receptionist\b|rules that nothing overrides/i,
  },
  {
    what: 'writes out a tool call',
    words:
      /\b(?:capture_lead|request_callback|transfer_call|report_emergency|take_message|send_sms|end_call|check_hours|answer_from_knowledge)\b/i,
  },
]
const markup = /\*\*|__|^#+ |^\s*[-*•] |`|\[[^\]]+\]\(|https?:\/\//m

export function wordChecks(checked: CheckedCall): Check[] {
  const said = receptionistSaid(checked.call)
  const answers = said.slice(1)
  return [
    forbidden(checked, said),
    prices(checked, said),
    must('No markup', said.filter((text) => markup.test(text)).map(quoted), 'none'),
    should(
      'Short turns',
      longTurns(answers).map(quoted),
      `at most ${mostSentences} sentences and a question`,
    ),
    should('Nothing asked three times', repeatedQuestions(said).map(quoted), 'none'),
    turns(checked, said),
  ]
}

function forbidden({ caller }: CheckedCall, said: string[]): Check {
  const problems = [...never, ...caller.expected.neverSaid].flatMap(({ what, words }) => {
    const found = said.find((text) => words.test(text))
    return found === undefined ? [] : [`${what}: ${quoted(found)}`]
  })
  return must('Forbidden claims', problems, 'none')
}

/** Sums that neither the owner nor the caller has named, in whatever language, are made up. */
function prices({ business, call }: CheckedCall, said: string[]): Check {
  const callers = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
  const known = new Set(
    [...ownersTexts(business), ...callers].flatMap((text) =>
      languages.flatMap((language) => findAmounts(text, language).map(({ value }) => value)),
    ),
  )
  const language = languageOf(call.language)
  const made = said.flatMap((text) => findAmounts(text, language).filter(({ value }) => !known.has(value)))
  return must(
    'Prices',
    made.map(({ text }) => `“${text}” is nobody's price`),
    'none of its own',
  )
}

function ownersTexts({ greeting, instructions, knowledge, translations }: Business): string[] {
  const translated = Object.values(translations).flatMap((texts) => texts.knowledge ?? [])
  return [greeting, instructions, ...[...knowledge, ...translated].map(({ answer }) => answer)]
}

function turns({ caller }: CheckedCall, said: string[]): Check {
  const most = caller.expected.mostTurns
  const problems = said.length > most ? [`${said.length} turns, where ${most} should do`] : []
  return should('Turns', problems, `${said.length}`)
}

function quoted(text: string): string {
  return `“${text.length > 160 ? `${text.slice(0, 160)}…` : text}”`
}
