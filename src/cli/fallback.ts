/** `npm run fallback -- --name "…"`: prints TwiML for a TwiML Bin behind the number's fallback URL. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fieldErrors } from '../core/field-errors.ts'
import { fallbackTwiml, thanksTwiml } from './fallback-twiml.ts'

const usage = `Prints TwiML that answers while no FirstRing server can be reached. Paste it into a TwiML Bin
(Twilio console) and set the bin's address as the number's "primary handler fails" URL.

  npm run --silent fallback -- --name "Miller Plumbing" [options]

  --name TEXT        the business, as callers know it
  --number +1…       a person who is called first; without it callers leave a message at once
  --thanks-url URL   address of a second TwiML Bin that thanks for the message; needed for a message after --number
  --thanks           prints the document of that second bin
  --language TAG     default en-US
  --voice NAME       a Twilio voice, for example Polly.Joanna-Neural

Messages are found in the Twilio console under Monitor, Logs, Call recordings.`

const optionsSchema = z.object({
  name: z.string('is needed: the business, as callers know it').trim().min(1, 'is needed').max(120),
  number: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number in E.164, for example +15035550188')
    .optional(),
  'thanks-url': z
    .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}-[A-Z]{2}$/, 'expected a language tag, for example en-US')
    .default('en-US'),
  voice: z
    .string()
    .regex(
      /^(man|woman|alice|(Polly|Google)\.\S+)$/,
      'expected a Twilio voice, for example Polly.Joanna-Neural',
    )
    .optional(),
  thanks: z.boolean().default(false),
})

/** What to print for these arguments, and where. Wrong arguments are named in `problem`. */
export function runFallback(args: string[]): { document: string } | { problem: string } | { help: string } {
  const given = readArguments(args)
  if (given instanceof Error) return { problem: given.message }
  if (given.help) return { help: usage }
  const parsed = optionsSchema.safeParse(given)
  if (!parsed.success) {
    const lines = fieldErrors(parsed.error).map(({ field, message }) => `--${field}: ${message}`)
    return { problem: lines.join('\n') }
  }
  const { thanks, 'thanks-url': thanksUrl, ...rest } = parsed.data
  const options = { ...rest, thanksUrl }
  return { document: thanks ? thanksTwiml(options) : fallbackTwiml(options) }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        name: { type: 'string' },
        number: { type: 'string' },
        'thanks-url': { type: 'string' },
        thanks: { type: 'boolean' },
        language: { type: 'string' },
        voice: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

if (import.meta.main) {
  const result = runFallback(process.argv.slice(2))
  if ('document' in result) console.log(result.document)
  else if ('help' in result) console.log(result.help)
  else {
    console.error(`${result.problem}\n\nnpm run fallback -- --help explains the options.`)
    process.exitCode = 1
  }
}
