/** `npm run call -- NAME`, or the person at the keyboard: one call, printed live. */
import { createInterface } from 'node:readline/promises'
import type { Config } from '../../config.ts'
import type { EngineName } from '../../core/call.ts'
import type { Business } from '../../http/api/schemas/businesses.ts'
import { paintFor } from '../paint.ts'
import { fetchAnswering, fetchBusiness, fetchFinishedCall } from './api.ts'
import type { CallArguments } from './arguments.ts'
import { ConversationPrinter } from './conversation-printer.ts'
import { keyboardCaller, keyboardHelp } from './keyboard-caller.ts'
import { type Line, openLine } from './open-line.ts'
import { numberCalled, placeTestCall, simulatorOn } from './place-call.ts'
import { reportLines } from './report.ts'
import { callJson, checkFolderOf, writeTranscript } from './transcript-file.ts'

const maxWidth = 100
const minWidth = 50

/** Returns the exit code: 0 when the call went as a call should. Throws FirstRingError. */
export async function makeOneCall(args: CallArguments, config: Config): Promise<number> {
  if (args.transcript) await checkFolderOf(args.transcript)
  const line = await openLine(config, args.url, {
    model: args.model,
    engine: args.engine,
    speed: args.mode === 'keyboard' ? 'typed' : args.speed,
  })
  try {
    return await callOver(line, args, config)
  } finally {
    await line.close()
  }
}

async function callOver(line: Line, args: CallArguments, config: Config): Promise<number> {
  const { stdout } = process
  const write = (text: string) => void (args.isJson ? undefined : stdout.write(text))
  const paint = paintFor(stdout)
  const width = Math.min(maxWidth, Math.max(minWidth, stdout.columns || maxWidth))
  const business = await fetchBusiness(line, args.businessId)
  line.model?.answerFor(business)
  for (const text of await missing(line, args.engine ?? business.engines[0])) write(`${text}\n`)
  for (const text of opening(line, args, business)) write(`${text}\n`)
  const isAtKeyboard = args.mode === 'keyboard'
  const printer = new ConversationPrinter({ write, paint, width, hidesCaller: isAtKeyboard })
  const keyboard = isAtKeyboard ? createInterface({ input: process.stdin, output: stdout }) : undefined
  const simulator = simulatorOn(line, config.twilio.accountSid)
  try {
    const outcome = await placeTestCall(simulator, line, {
      caller:
        args.caller?.start() ??
        (keyboard ? keyboardCaller(keyboard, write) : { respond: () => ({ do: 'silence' }) }),
      business,
      from: args.from ?? args.caller?.from,
      to: args.to,
      params: args.caller?.params,
      speed: isAtKeyboard ? Number.POSITIVE_INFINITY : args.speed,
      isDelivered: args.isDelivered,
      callee: args.callee,
      engine: args.engine,
      onEvent: (event) => printer.print(event),
    })
    const call = await fetchFinishedCall(line, outcome.callSid)
    const report = {
      ...{ answersMs: printer.answersMs, paint, width },
      ...{ isServerGone: line.isStartedHere, engine: args.engine },
    }
    for (const text of reportLines(outcome, call, report)) write(`${text}\n`)
    if (args.isJson) stdout.write(`${JSON.stringify(callJson(outcome, call), null, 2)}\n`)
    if (args.transcript) await writeTranscript(args.transcript, outcome, call)
    return outcome.errors.length === 0 && outcome.status === 'completed' ? 0 : 1
  } finally {
    keyboard?.close()
    await simulator.close()
  }
}

/** A running server has the engines that it has: who wants another, or has it first in the profile, is told before the call. */
async function missing(line: Line, engine: EngineName | undefined): Promise<string[]> {
  if (line.isStartedHere || engine === undefined) return []
  const { engines } = await fetchAnswering(line)
  if (engines.includes(engine)) return []
  return [
    `  The server at ${line.localUrl} has no model for ${engine}, which needs a key: the next engine answers.`,
    '  Without a key: stop it, or set PORT and DATA_DIR to others, and this call starts one with a scripted model.',
  ]
}

function opening(line: Line, args: CallArguments, business: Business): string[] {
  const who = args.caller ? `${args.caller.name}, ${args.caller.description}` : 'you'
  return [
    ...(line.isStartedHere ? [`  No server was running: this call starts one at ${line.localUrl}.`] : []),
    ...(line.model && (args.engine ?? args.model) ? [`  The model: ${line.model.label}.`] : []),
    `  Calling ${business.name} (${numberCalled({ to: args.to, business })}). The caller: ${who}.`,
    ...(args.mode === 'keyboard' ? [`  ${keyboardHelp}`] : []),
    '',
  ]
}
