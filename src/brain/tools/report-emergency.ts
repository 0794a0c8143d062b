/** Tool: an emergency that the caller tells of goes on record, and to a person at once. */
import { z } from 'zod'
import { emergencyNumber } from '../../core/emergency-number.ts'
import { languageOfWords } from '../../understanding/caller-language.ts'
import { detectUrgency } from '../../understanding/urgency.ts'
import { shortened, tidy } from '../../understanding/words.ts'
import { noteCallback } from '../callbacks.ts'
import { CallerWords } from '../caller-words.ts'
import { nextOnDuty } from './on-duty.ts'
import type { Tool } from './tool.ts'
import { dispatchDraft, draftOf } from './tool-draft.ts'

/** So many of the words that are quoted must be the caller's. */
const leastShare = 0.6

export const reportEmergency: Tool<{ evidence: string; isLifeThreatening?: boolean | undefined }> = {
  name: 'report_emergency',
  isAllowed: ({ call }) => !call.isSpam,
  description: () =>
    'Marks the call as an emergency that cannot wait: danger to people, or damage that grows by the minute. It rings ' +
    'a person, or notes an urgent call back when nobody is there. Not for callers who are only in a hurry.',
  input: () =>
    z.strictObject({
      evidence: z
        .string('expected the words of the caller')
        .trim()
        .min(1, 'expected the words of the caller')
        .max(400, 'expected at most 400 characters')
        .describe("The caller's own words that tell of the emergency, quoted, in the caller's language."),
      isLifeThreatening: z.boolean('expected true or false').optional().describe('People are in danger.'),
    }),
  async run({ evidence, isLifeThreatening }, context) {
    const { call, business, now } = context
    const draft = draftOf(context)
    const words = new CallerWords(call, draft.country)
    if (words.isEmpty || words.shareOf(evidence) < leastShare) {
      const output = "The caller has not said that. Quote the caller's own words, or ask what has happened."
      return { output, isError: true }
    }
    const said = shortened(tidy(evidence), 200)
    const detected = detectUrgency(said, languageOfWords(said, call), business)
    const isDanger = isLifeThreatening === true || detected.isLifeThreatening === true
    draft.add({
      type: 'urgency-detected',
      urgency: { level: 'emergency', evidence: [said], ...(isDanger ? { isLifeThreatening: true } : {}) },
    })
    const first = isDanger
      ? `Tell the caller first to hang up and dial ${emergencyNumber(business.languages)} if anyone is in danger. `
      : ''
    const target = nextOnDuty(business, call, 'emergency', now)
    if (target) {
      dispatchDraft(draft, context)
      return {
        output: `${first}Marked as an emergency. ${target.name} is rung as soon as you have finished: say that you are trying to reach them, and stop.`,
        receipts: [{ kind: 'noted' }, { kind: 'transfer' }],
        next: { do: 'transfer', purpose: 'emergency' },
      }
    }
    noteCallback(draft)
    dispatchDraft(draft, context)
    const phone = draft.call.callback?.phone
    return {
      output:
        `${first}Marked as an emergency; nobody can be rung now. ` +
        (phone === undefined
          ? 'There is no number to call back: ask for one now, then use request_callback.'
          : `An urgent call back to ${phone} is noted: say so, and promise no time.`),
      receipts: [{ kind: 'noted' }, ...(phone === undefined ? [] : [{ kind: 'callback' as const }])],
    }
  },
}
