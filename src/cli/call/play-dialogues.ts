/** `npm run call -- --dialogues FILE`: callers from recorded dialogues, one after the other, and a table. */
import { readFile } from 'node:fs/promises'
import { dialogueCaller } from '../../../simulator/dialogue-caller.ts'
import { type Captured, type DialogueScore, scoreDialogue } from '../../../simulator/dialogue-score.ts'
import { type Dialogue, DialogueFileError, readDialogues } from '../../../simulator/dialogues.ts'
import type { CallOutcome } from '../../../simulator/events.ts'
import type { Simulator } from '../../../simulator/simulator.ts'
import type { Config } from '../../config.ts'
import { FirstRingError } from '../../core/errors.ts'
import { fullName } from '../../core/lead.ts'
import type { Business } from '../../http/api/schemas/businesses.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { fetchBusiness, fetchFinishedCall } from './api.ts'
import type { CallArguments } from './arguments.ts'
import { dialogueTable } from './dialogue-table.ts'
import { type Line, openLine } from './open-line.ts'
import { placeTestCall, simulatorOn } from './place-call.ts'
import { progressBar } from './progress-bar.ts'
import { checkFolderOf, writeText } from './transcript-file.ts'

export interface PlayedDialogue {
  outcome: CallOutcome
  captured: Captured
  score: DialogueScore
}

/** Returns the exit code: 1 when a call failed. Throws FirstRingError. */
export async function playDialogues(args: CallArguments, config: Config): Promise<number> {
  const dialogues = await readFileOf(args)
  if (args.transcript) await checkFolderOf(args.transcript)
  const line = await openLine(config, args.url)
  const simulator = simulatorOn(line, config.twilio.accountSid)
  try {
    const business = await fetchBusiness(line, args.businessId)
    const bar = progressBar(process.stderr, dialogues.length)
    const played: PlayedDialogue[] = []
    for (const [index, dialogue] of dialogues.entries()) {
      bar.show(index)
      played.push(await playOne(simulator, line, business, args, dialogue, index))
    }
    bar.clear()
    const report = played.map(({ outcome, captured, score }) => ({
      ...{ ...score, captured },
      conversation: outcome.conversation,
      errors: outcome.errors,
    }))
    const json = `${JSON.stringify(report, null, 2)}\n`
    if (args.transcript) await writeText(args.transcript, json)
    process.stdout.write(args.isJson ? json : `${dialogueTable(played, business).join('\n')}\n`)
    return played.some(({ outcome }) => outcome.errors.length > 0) ? 1 : 0
  } finally {
    await simulator.close()
    await line.close()
  }
}

async function readFileOf({ dialogues: file = '', limit }: CallArguments): Promise<Dialogue[]> {
  try {
    return readDialogues(await readFile(file, 'utf8'), file, limit)
  } catch (error) {
    const message =
      error instanceof DialogueFileError
        ? error.message
        : `${file} cannot be read: ${(error as Error).message}`
    throw new FirstRingError('validation-failed', message, { cause: error })
  }
}

async function playOne(
  simulator: Simulator,
  line: Line,
  business: Business,
  args: CallArguments,
  dialogue: Dialogue,
  index: number,
): Promise<PlayedDialogue> {
  const phone = `50355501${String(index % 100).padStart(2, '0')}`
  const caller = dialogueCaller(dialogue, phone)
  const outcome = await placeTestCall(simulator, line, {
    caller,
    business,
    from: `+1${phone}`,
    to: args.to,
    speed: Number.POSITIVE_INFINITY,
    isDelivered: args.isDelivered,
    callee: args.callee,
  })
  const captured = capturedBy(await fetchFinishedCall(line, outcome.callSid))
  return { outcome, captured, score: scoreDialogue(dialogue, captured, outcome, caller.unsaid) }
}

function capturedBy({ lead }: CallDetail): Captured {
  const name = fullName(lead)
  const { reason, timeline } = lead
  return {
    ...(name ? { name } : {}),
    ...(reason ? { reason: reason.value } : {}),
    ...(timeline ? { timeline: timeline.value } : {}),
  }
}
