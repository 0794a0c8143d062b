/** Reads the arguments of `npm run call`; refuses wrong ones in words. */
import { parseArgs } from 'node:util'
import { scriptedCallers } from '../../../simulator/callers/index.ts'
import type { ScriptedCaller } from '../../../simulator/callers/scripted-caller.ts'
import type { EngineName } from '../../core/call.ts'
import { FirstRingError } from '../../core/errors.ts'
import { type ModelWord, modelWords } from '../model/open-model.ts'
import { closestTo } from './closest-name.ts'

export const calleeWords = ['answers', 'declines', 'busy', 'no-answer', 'voicemail'] as const
export type CalleeWord = (typeof calleeWords)[number]

/** Those that are built into this version. */
export const engineWords = [
  'openai-realtime',
  'conversation-relay',
  'gather',
  'voicemail',
] as const satisfies EngineName[]

export interface CallArguments {
  mode: 'caller' | 'keyboard' | 'list' | 'help' | 'dialogues'
  caller: ScriptedCaller | undefined
  dialogues: string | undefined
  limit: number
  businessId: string
  from: string | undefined
  to: string | undefined
  /** Address of a running server, as the server itself knows it. */
  url: string | undefined
  transcript: string | undefined
  speed: number
  isJson: boolean
  isDelivered: boolean
  callee: CalleeWord
  /** The one that is to answer; the business's own ladder without it. */
  engine: (typeof engineWords)[number] | undefined
  model: ModelWord | undefined
}

export const usage = `Calls the receptionist as Twilio would, and prints the conversation.

  npm run call -- NAME               a scripted caller, for example lead or emergency
  npm run call                       you are the caller, at the keyboard
  npm run call -- --list             all scripted callers
  npm run call -- --dialogues FILE   callers from recorded dialogues, in a row

  --business ID      the business that is called (default)
  --from NUMBER      caller ID; E.164 or a word such as anonymous
  --to NUMBER        number that is called
  --engine NAME      what answers: ${engineWords.join(', ')} (as the business has it)
  --model WORD       of a server started for the call: ${modelWords.join(', ')}
  --speed N          times real time (4), or max to wait for nothing; a running server still leaves a
                     relayed call the time that its last words take
  --callee WORD      who answers a transfer: ${calleeWords.join(', ')}
  --deliver          let the call reach integrations
  --transcript FILE  write the conversation, as Markdown (.md) or JSON
  --json             print one JSON object instead of the conversation
  --url URL          a server elsewhere, by its public address
  --limit N          dialogues to play (50)
`

/** Throws FirstRingError `validation-failed`. `isTerminal`: someone sits at the keyboard. */
export function readArguments(words: string[], isTerminal: boolean): CallArguments {
  const { values, positionals } = parse(words)
  const dialogues = values.dialogues
  const name = positionals[0]
  if (positionals.length > 1) refuse(`Expected one caller, got ${positionals.join(', ')}`)
  if (name !== undefined && dialogues !== undefined) refuse('Choose a caller or --dialogues, not both')
  return {
    mode: modeOf(values, name, isTerminal),
    caller: name === undefined ? undefined : callerNamed(name),
    dialogues,
    limit: readNumber('--limit', values.limit ?? '50', 1),
    businessId: values.business ?? 'default',
    from: values.from,
    to: values.to,
    url: values.url === undefined ? undefined : readUrl(values.url),
    transcript: values.transcript,
    speed:
      values.speed === 'max' ? Number.POSITIVE_INFINITY : readNumber('--speed', values.speed ?? '4', 0.1),
    isJson: values.json ?? false,
    isDelivered: values.deliver ?? false,
    callee: readWord('--callee', values.callee ?? 'answers', calleeWords),
    engine: values.engine === undefined ? undefined : readWord('--engine', values.engine, engineWords),
    model: values.model === undefined ? undefined : readWord('--model', values.model, modelWords),
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        business: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        speed: { type: 'string' },
        callee: { type: 'string' },
        engine: { type: 'string' },
        model: { type: 'string' },
        deliver: { type: 'boolean' },
        transcript: { type: 'string' },
        json: { type: 'boolean' },
        url: { type: 'string' },
        dialogues: { type: 'string' },
        limit: { type: 'string' },
      },
    })
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function modeOf(
  values: { list?: boolean | undefined; help?: boolean | undefined; dialogues?: string | undefined },
  name: string | undefined,
  isTerminal: boolean,
): CallArguments['mode'] {
  if (values.help) return 'help'
  if (values.list) return 'list'
  if (values.dialogues !== undefined) return 'dialogues'
  if (name !== undefined) return 'caller'
  return isTerminal ? 'keyboard' : 'help'
}

function callerNamed(name: string): ScriptedCaller {
  const found = scriptedCallers.find((caller) => caller.name === name)
  if (found) return found
  const names = scriptedCallers.map((caller) => caller.name)
  const close = closestTo(name, names)
  return refuse(
    `There is no caller ${name}.${close ? ` Did you mean ${close}?` : ''} Callers: ${names.join(', ')}`,
  )
}

function readNumber(option: string, text: string, min: number): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < min) {
    refuse(`${option}: expected a number of at least ${min}, got ${text}`)
  }
  return value
}

function readUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    refuse(`--url: expected http://… or https://…, got ${text}`)
  return text.replace(/\/+$/, '')
}

function readWord<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  return words.find((word) => word === text) ?? refuse(`${option}: expected ${words.join(', ')}, got ${text}`)
}

function refuse(message: string): never {
  throw new FirstRingError('validation-failed', message)
}
