/** `npm run call -- --dialogues FILE`: callers from recorded dialogues, one after the other, and a table. */
import { readFile } from 'node:fs/promises'
import { type Dialogue, DialogueFileError, readDialogues } from '../../../simulator/dialogues.ts'
import type { Config } from '../../config.ts'
import { FirstRingError } from '../../core/errors.ts'
import { fetchBusiness } from './api.ts'
import type { CallArguments } from './arguments.ts'
import { playAll } from './dialogue-calls.ts'
import { dialogueTable } from './dialogue-table.ts'
import { openLine } from './open-line.ts'
import { simulatorOn } from './place-call.ts'
import { progressBar } from './progress-bar.ts'
import { checkFolderOf, writeText } from './transcript-file.ts'

/** Few enough for a small machine, on which the server is a part of this very process. */
const atATime = 4

/** Returns the exit code: 1 when a call failed. Throws FirstRingError. */
export async function playDialogues(args: CallArguments, config: Config): Promise<number> {
  const dialogues = await readFileOf(args)
  if (args.transcript) await checkFolderOf(args.transcript)
  const line = await openLine(config, args.url, {
    model: args.model,
    engine: args.engine,
    speed: Number.POSITIVE_INFINITY,
  })
  const simulator = simulatorOn(line, config.twilio.accountSid)
  try {
    const business = await fetchBusiness(line, args.businessId)
    line.model?.answerFor(business)
    const bar = progressBar(process.stderr, dialogues.length)
    const played = await playAll(dialogues, {
      ...{
        simulator,
        line,
        business,
        to: args.to,
        isDelivered: args.isDelivered,
        callee: args.callee,
        engine: args.engine,
        atATime,
      },
      onPlayed: bar.show,
    })
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
