/** Reads the arguments of `npm run rehearse`; refuses wrong ones in words. */
import { parseArgs } from 'node:util'
import { rehearsedCallers } from '../../../simulator/callers/rehearsed/index.ts'
import type { RehearsedCaller } from '../../../simulator/callers/rehearsed/rehearsed-caller.ts'
import { FirstRingError } from '../../core/errors.ts'
import { closestTo } from '../call/closest-name.ts'

export interface RehearseArguments {
  mode: 'play' | 'list' | 'help'
  callers: RehearsedCaller[]
  /** How often the whole set is played. */
  rounds: number
  /** Undefined: the configured model, or the scripted one where none is configured. */
  model: 'scripted' | 'configured' | undefined
  /** File of the profile; the demo profile without it. */
  profile: string | undefined
  /** File of another profile, or another model of the configured vendor. */
  against: { profile: string } | { model: string } | undefined
  isJudged: boolean
  isJson: boolean
}

export const usage = `Plays callers of every kind against the language model, checks every call, and writes a report page.

  npm run rehearse                          everybody, against the configured model

  --persona NAME     only this caller; may be given more than once
  --list             all callers
  --repeat N         play the set N times (1)
  --model WORD       configured, or scripted: the rules spoken as a model would, without any account
  --profile FILE     a business profile as JSON, any part of it (the demo profile)
  --against WHAT     the same again, side by side: another profile (FILE.json) or another model's name
  --judge            let the configured model judge every call as well; it overrules no check
  --json             print one JSON object instead of the table
`

const mostRounds = 50

/** Throws FirstRingError `validation-failed`. */
export function readArguments(words: string[]): RehearseArguments {
  const values = parse(words)
  return {
    mode: values.help ? 'help' : values.list ? 'list' : 'play',
    callers: values.persona?.length ? [...new Set(values.persona.map(callerNamed))] : [...rehearsedCallers],
    rounds: readRounds(values.repeat ?? '1'),
    model: values.model === undefined ? undefined : readModel(values.model),
    profile: values.profile,
    against: values.against === undefined ? undefined : readAgainst(values.against),
    isJudged: values.judge ?? false,
    isJson: values.json ?? false,
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        help: { type: 'boolean', short: 'h' },
        list: { type: 'boolean' },
        persona: { type: 'string', multiple: true },
        repeat: { type: 'string' },
        model: { type: 'string' },
        profile: { type: 'string' },
        against: { type: 'string' },
        judge: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function callerNamed(name: string): RehearsedCaller {
  const found = rehearsedCallers.find((caller) => caller.name === name)
  if (found) return found
  const names = rehearsedCallers.map((caller) => caller.name)
  const close = closestTo(name, names)
  return refuse(
    `--persona: there is no ${name}.${close ? ` Did you mean ${close}?` : ''} There are: ${names.join(', ')}`,
  )
}

function readRounds(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > mostRounds)
    refuse(`--repeat: expected a whole number from 1 to ${mostRounds}, got ${text}`)
  return value
}

function readModel(text: string): 'scripted' | 'configured' {
  if (text === 'scripted' || text === 'configured') return text
  return refuse(`--model: expected configured or scripted, got ${text}`)
}

function readAgainst(text: string): { profile: string } | { model: string } {
  if (text.trim() === '') refuse('--against: expected the file of a profile, or the name of a model')
  return text.endsWith('.json') ? { profile: text } : { model: text }
}

function refuse(message: string): never {
  throw new FirstRingError('validation-failed', message)
}
