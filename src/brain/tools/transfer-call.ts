/** Tool: puts the caller through to a person. */
import { z } from 'zod'
import type { Business } from '../../core/business.ts'
import { nextOnDuty, purposesOnDuty } from './on-duty.ts'
import type { Tool } from './tool.ts'

/** What to do instead, for the model. */
const nobodyThere =
  'Say that nobody can take the call now, and offer a call back (request_callback) or to take a message.'

export const transferCall: Tool<{ purpose: string }> = {
  name: 'transfer_call',
  isAllowed: ({ business, call }) => business.transferTargets.length > 0 && !call.isSpam,
  description: (business) =>
    'Puts the caller through to a person, when the caller asks for one or the matter is theirs. ' +
    `${targetWords(business)} It rings once you have finished speaking: say one short sentence, no name of a person ` +
    'unless you were given it here, and no promise that somebody will answer.',
  input: (business, now) => {
    const purposes = purposesOnDuty(business, now)
    const known =
      purposes.length > 0 ? purposes : [...new Set(business.transferTargets.flatMap((target) => target.for))]
    return z.strictObject({
      purpose: z
        .enum(known, {
          error: () => `nobody takes calls for that now; expected one of ${known.join(', ')}. ${nobodyThere}`,
        })
        .describe('What the caller needs somebody for.'),
    })
  },
  run: async ({ purpose }, { call, business, now, dispatch }) => {
    const target = nextOnDuty(business, call, purpose, now)
    if (!target) {
      const wasRung = call.transfers.some((known) => known.purpose === purpose)
      const why = wasRung
        ? 'Everybody on duty was rung on this call and nobody answered.'
        : 'Nobody is on duty.'
      return { output: `${why} ${nobodyThere}`, isError: true }
    }
    if (purpose === 'human') {
      const last = call.transcript.findLast(({ speaker }) => speaker === 'caller')
      dispatch({ type: 'human-requested', evidence: last?.text.slice(0, 200) ?? '' })
    }
    return {
      output: `${target.name} is rung as soon as you have finished. Say only that you are trying to reach them, and stop.`,
      receipts: [{ kind: 'transfer' }],
      next: { do: 'transfer', purpose },
    }
  },
}

function targetWords({ transferTargets }: Business): string {
  const words = transferTargets.map(({ name, for: purposes }) => `${name} (${purposes.join(', ')})`)
  return `There are: ${words.join('; ')}.`
}
