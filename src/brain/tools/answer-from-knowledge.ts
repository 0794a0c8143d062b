/** Tool: looks up what the business itself has told. */
import { z } from 'zod'
import { isOwners, knowledgeIn, ownersTag } from '../../core/owner-texts.ts'
import { languageOf } from '../../languages/languages.ts'
import { searchKnowledge } from '../search-knowledge.ts'
import type { Tool } from './tool.ts'

export const answerFromKnowledge: Tool<{ question: string }> = {
  name: 'answer_from_knowledge',
  isAllowed: ({ business }) =>
    business.knowledge.length > 0 ||
    Object.values(business.translations).some(({ knowledge = [] }) => knowledge.length > 0),
  description: () =>
    'Looks up what the business has told about itself: prices, services, areas, policies. Use it before you answer a ' +
    'question about the business whose answer does not stand in your instructions; what neither has, you do not know.',
  input: () =>
    z.strictObject({
      question: z
        .string('expected a question')
        .trim()
        .min(2, 'expected a question')
        .max(400, 'expected at most 400 characters')
        .describe("The caller's question, complete in itself, in the language of the call."),
    }),
  async run({ question }, { call, business }) {
    const translated = knowledgeIn(business, call.language)
    // Without a translation the owner's own words are looked up: a model can tell them in another language.
    const tag = translated.length > 0 ? call.language : ownersTag(business)
    const knowledge = translated.length > 0 ? translated : business.knowledge
    const found = searchKnowledge(question, knowledge, languageOf(tag))
    if (found.length === 0) {
      return {
        output:
          'The business has not told us. Say that you do not have that answer, do not guess, and offer to pass the question on (take_message).',
      }
    }
    const entries = found.map(({ number, entry }) => `[${number}] ${entry.question} — ${entry.answer}`)
    const inOwners =
      isOwners(business, call.language) || translated.length > 0
        ? ''
        : ' Tell it in the language of the call.'
    return {
      output: `From the business itself, by number. Answer only with what stands here, in one or two sentences; if it does not answer the question, say that you do not have the answer.${inOwners}\n${entries.join('\n')}`,
    }
  },
}
