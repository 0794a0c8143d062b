/** Evaluation set `spam_robocalls`: recordings must come out as spam, and never as a lead, a call back or an emergency. */
import { z } from 'zod'
import { languageOf } from '../../../languages/languages.ts'
import { type Answered, type EvalSet, languageField } from '../eval-set.ts'
import { ratio } from '../scores.ts'
import { type CallOutcome, playScreenedCall } from '../screened-call.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  /** False for real callers who say similar things; the public data has none. */
  is_spam: z.boolean(),
})
type Row = z.infer<typeof rowSchema>

interface Answer {
  /** All of it in one turn. */
  whole: CallOutcome
  /** As a recogniser may hand it on: a turn a pause. */
  inPieces: CallOutcome
}

export const spamRobocallsSet: EvalSet<Row, Answer> = {
  name: 'spam_robocalls',
  row: rowSchema,
  answer: ({ utterance, language }) => ({
    whole: playScreenedCall([utterance], languageOf(language)),
    inPieces: playScreenedCall(piecesOf(utterance), languageOf(language)),
  }),
  score(answered) {
    const spam = answered.filter(({ row }) => row.is_spam)
    const count = (isWanted: (pair: Answered<Row, Answer>) => boolean) => spam.filter(isWanted).length
    return {
      spamFound: ratio(
        count(({ answer }) => answer.whole === 'spam'),
        spam.length,
      ),
      spamFoundInPieces: ratio(
        count(({ answer }) => answer.inPieces === 'spam'),
        spam.length,
      ),
      leadsOrEmergencies: count(({ answer }) => troubles(answer.whole)),
      leadsOrEmergenciesInPieces: count(({ answer }) => troubles(answer.inPieces)),
      falseSpam: answered.filter(({ row, answer }) => !row.is_spam && hasSpam(answer)).length,
    }
  },
  misses: (answered) =>
    answered
      .filter(({ row, answer }) =>
        row.is_spam ? answer.whole !== 'spam' || answer.inPieces !== 'spam' : hasSpam(answer),
      )
      .map(({ row, answer }) => ({
        id: row.id,
        said: row.utterance,
        wanted: row.is_spam ? 'spam' : 'a caller',
        got: `${answer.whole}; in pieces ${answer.inPieces}`,
      })),
}

const hasSpam = ({ whole, inPieces }: Answer) => whole === 'spam' || inPieces === 'spam'
const troubles = (outcome: CallOutcome) => outcome !== 'spam' && outcome !== 'nothing'

/** Words of a piece where nothing marks the sentences. */
const pieceWords = 12

function piecesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+/).filter((part) => part !== '')
  if (sentences.length > 1) return sentences
  const words = text.split(/\s+/)
  const count = Math.ceil(words.length / pieceWords)
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * pieceWords, (at + 1) * pieceWords).join(' '),
  )
}
