/** Whether the caller asks for a person. */
import type { Language } from '../languages/language.ts'
import { clauses, folded, sentences, tidy } from './words.ts'

/** True for "let me talk to a person", "transfer me", "operator"; false for "I spoke to someone yesterday". */
export function wantsHuman(text: string, language: Language): boolean {
  return sentences(folded(tidy(text)).toLowerCase()).some((sentence) =>
    [...clauses(sentence, language), sentence].some((clause) => isWish(clause, language)),
  )
}

function isWish(said: string, language: Language): boolean {
  const { wishes, complaints, denial, exempt } = language.words.humanWishes
  const clause = said.replace(/[.!?,;:¿¡"]+(?=\s|$)|^[¿¡"]+/g, '').trim()
  if (complaints.some((complaint) => complaint.test(clause))) return true
  if (exempt.test(clause)) return false
  return wishes.some((wish) => {
    const match = wish.exec(clause)
    return match !== null && !denial.test(clause.slice(0, match.index).trimEnd())
  })
}
