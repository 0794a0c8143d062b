/** The log: one line a call, phone numbers masked, what was said never in it. */
import pino, { type DestinationStream, type Logger } from 'pino'
import { maskNumber } from './core/phone-number.ts'

export type Log = Logger

/** Property names whose values never reach the log. */
const secretNames = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  'authToken',
  'apiKey',
  'settings',
]

/** Masks every phone number in every string of the line, message and error included. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: '…' },
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: maskNumber },
    },
    destination ?? pino.destination({ dest: 1, sync: false }),
  )
}
