/** Reads the arguments of `npm run eval`; refuses wrong ones in words. */
import { parseArgs } from 'node:util'
import { FirstRingError } from '../../core/errors.ts'
import { dialogueSets, setNamed } from './set-names.ts'

export interface EvalArguments {
  mode: 'help' | 'run' | 'write'
  folder: string
  /** Full name; every set of the folder without it. */
  set: string | undefined
  isJson: boolean
  hasErrors: boolean
  /** Whole dialogues are played, instead of rows answered. */
  isDialogues: boolean
  /** Dialogues of one file to play. */
  limit: number
  /** File of the page that `write` makes. */
  page: string
}

/** From the folder the command runs in: the repository. */
const defaultPage = 'docs/evaluation.md'

/** `names`: the row-by-row sets. */
export function usage(names: readonly string[]): string {
  return `Measures how well callers are understood, on labelled data.

  npm run eval -- FOLDER               every set whose file is in the folder
  npm run eval -- FOLDER --dialogues   whole dialogues, played against the receptionist

  --set NAME       one set, by its file name without .jsonl or its short name
  --errors         what was answered wrongly
  --json           one JSON object on stdout and nothing else
  --limit N        dialogues to play of each file (all)
  --write [FILE]   writes the page of figures (${defaultPage})

  Sets: ${[...names, ...dialogueSets].join(', ')}
  Short names: urgency, callback, spam, restaurants, evi, an4, multidogo, natcs, nlupp, reason, star, sgd, harpervalley
`
}

/** Throws FirstRingError `validation-failed`. `names`: the row-by-row sets. */
export function readArguments(words: string[], names: readonly string[]): EvalArguments {
  const { values, positionals, page } = parse(words)
  if (values.help || words.length === 0) return { ...nothing, mode: 'help' }
  if (positionals.length > 1) refuse(`Expected one folder, got ${positionals.join(', ')}`)
  const folder = positionals[0] ?? refuse('Which folder? npm run eval -- FOLDER')
  const set = values.set === undefined ? undefined : setNamed(values.set, [...names, ...dialogueSets])
  const isDialogueSet = dialogueSets.some((name) => name === set)
  if (values.dialogues && set !== undefined && !isDialogueSet) {
    refuse(`${set} has no dialogues. Sets that have: ${dialogueSets.join(', ')}`)
  }
  return {
    mode: page === undefined ? 'run' : 'write',
    ...{ folder, set, isJson: values.json ?? false, hasErrors: values.errors ?? false },
    isDialogues: values.dialogues ?? isDialogueSet,
    limit: readLimit(values.limit),
    page: page ?? defaultPage,
  }
}

const nothing: Omit<EvalArguments, 'mode'> = {
  ...{ folder: '', set: undefined, isJson: false, hasErrors: false, isDialogues: false },
  ...{ limit: Number.POSITIVE_INFINITY, page: defaultPage },
}

/** `--write` may stand without a file, which parseArgs does not know. */
function parse(words: string[]) {
  const at = words.indexOf('--write')
  const file = at >= 0 && words[at + 1]?.endsWith('.md') ? words[at + 1] : undefined
  const rest = at < 0 ? words : words.toSpliced(at, file === undefined ? 1 : 2)
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        set: { type: 'string' },
        json: { type: 'boolean' },
        errors: { type: 'boolean' },
        dialogues: { type: 'boolean' },
        limit: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { values, positionals, page: at < 0 ? undefined : (file ?? defaultPage) }
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  const value = Number(text)
  return Number.isInteger(value) && value > 0
    ? value
    : refuse(`--limit: expected a whole number above 0, got ${text}`)
}

function refuse(message: string): never {
  throw new FirstRingError('validation-failed', message)
}
