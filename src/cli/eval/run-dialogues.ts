/** Plays files of dialogues against a receptionist made for it: real sockets, signed webhooks, the scripted brain. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DialogueFileError, readDialogues } from '../../../simulator/dialogues.ts'
import type { Simulator } from '../../../simulator/simulator.ts'
import { readConfig } from '../../config.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { Business, BusinessPatch } from '../../http/api/schemas/businesses.ts'
import { changeBusiness } from '../call/api.ts'
import { playAll } from '../call/dialogue-calls.ts'
import { type Line, openLine } from '../call/open-line.ts'
import { simulatorOn } from '../call/place-call.ts'
import { progressBar } from '../call/progress-bar.ts'
import { type DialogueResult, resultOf } from './dialogue-results.ts'
import type { EvalFile } from './eval-folder.ts'

/** Server and callers share this process: more calls at a time would only wait for each other. */
const atATime = 8

const wholeDay: [string, string][] = [['00:00', '24:00']]

/** A front desk that takes appointments and is always open, so that figures do not hang on the hour of the run. */
const profile: BusinessPatch = {
  name: 'Riverside Front Desk',
  greeting:
    'Thanks for calling Riverside Front Desk, this is the automated receptionist. How can I help you?',
  engines: ['gather'],
  hours: Object.fromEntries(
    (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => [day, wholeDay]),
  ),
  holidays: [],
  knowledge: [],
  questions: [
    { field: 'name', ask: 'May I have your first and last name?', isRequired: true },
    { field: 'phone', ask: 'What is the best number to reach you?', isRequired: true },
    { field: 'reason', ask: 'What can we help you with?', isRequired: true },
    { field: 'timeline', ask: 'When would suit you?', isRequired: false },
  ],
}

/**
 * `limit`: dialogues of each file. Nobody answers when a call is put through, so that every call is talked to its end.
 * Throws FirstRingError for a file that holds something else than dialogues.
 */
export async function runDialogues(
  files: readonly EvalFile[],
  limit: number,
  progress: NodeJS.WriteStream,
): Promise<{ results: DialogueResult[]; business: Business }> {
  const sets = files.map(({ name, path, text }) => ({ name, dialogues: read(text, path, limit) }))
  const dataDir = mkdtempSync(join(tmpdir(), 'firstring-eval-'))
  let line: Line | undefined
  let simulator: Simulator | undefined
  try {
    // No variable of the surroundings reaches this server: the figures are the same everywhere.
    line = await openLine(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), undefined)
    simulator = simulatorOn(line, undefined)
    const business = await changeBusiness(line, 'default', profile)
    const results: DialogueResult[] = []
    let firstCaller = 0
    for (const { name, dialogues } of sets) {
      const bar = progressBar(progress, dialogues.length, name)
      const played = await playAll(dialogues, {
        ...{ simulator, line, business, atATime, firstCaller },
        ...{ isDelivered: false, callee: 'no-answer', onPlayed: bar.show },
      })
      bar.clear()
      firstCaller += dialogues.length
      results.push(resultOf(name, played))
    }
    return { results, business }
  } finally {
    await simulator?.close()
    await line?.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function read(text: string, path: string, limit: number) {
  try {
    return readDialogues(text, path, limit)
  } catch (error) {
    if (!(error instanceof DialogueFileError)) throw error
    throw new FirstRingError('validation-failed', error.message, { cause: error })
  }
}
