/** Tool: writes down what the caller wants to be passed on. */
import { z } from 'zod'
import { shortened, tidy } from '../../understanding/words.ts'
import { CallerWords } from '../caller-words.ts'
import { addNote } from '../misses.ts'
import { readOffered } from '../read-offered.ts'
import type { Tool } from './tool.ts'
import { dispatchDraft, draftOf } from './tool-draft.ts'

export const takeMessage: Tool<{ text: string; forWhom?: string | undefined }> = {
  name: 'take_message',
  isAllowed: ({ call }) => !call.isSpam,
  description: () =>
    'Writes down a message or a question of the caller for the business. It promises no answer and no call: for a ' +
    'call back use request_callback as well.',
  input: () =>
    z.strictObject({
      text: z
        .string('expected a text')
        .trim()
        .min(1, 'expected the message')
        .max(1000, 'expected at most 1000 characters')
        .describe('What is to be passed on, complete, as the caller said it.'),
      forWhom: z
        .string('expected a name')
        .trim()
        .max(80, 'expected at most 80 characters')
        .optional()
        .describe('Whom it is for, as the caller said it.'),
    }),
  async run({ text, forWhom }, context) {
    const draft = draftOf(context)
    const words = new CallerWords(draft.call, draft.country)
    const read = readOffered('notes', text, { ...draft, call: draft.call, words })
    if ('why' in read) return { output: `Nothing was written down: the message ${read.why}.`, isError: true }
    const note = draft.notes.message(read.value, forWhom ? shortened(tidy(forWhom), 80) : undefined)
    addNote(draft, note)
    // Notes have a longest length, and what is behind it is cut.
    if (!draft.call.lead.notes?.value.includes(note)) {
      const output = 'Nothing was written down: the notes of this call are full. Offer a call back instead.'
      return { output, isError: true }
    }
    dispatchDraft(draft, context)
    return {
      output: 'Written down. You may say that you will pass it on, not when or that anybody will answer.',
      receipts: [{ kind: 'noted' }],
    }
  },
}
