/** `npm run eval -- <folder>`: how well callers are understood, measured on labelled data. */
import { join } from 'node:path'
import { slotTable } from './call/dialogue-table.ts'
import { checkFolderOf, writeText } from './call/transcript-file.ts'
import { type EvalArguments, readArguments, usage } from './eval/arguments.ts'
import type { DialogueResult } from './eval/dialogue-results.ts'
import { type EvalFile, readEvalFile, readEvalFolder } from './eval/eval-folder.ts'
import { evaluationPage } from './eval/evaluation-page.ts'
import { missLines } from './eval/miss-lines.ts'
import { resultTable } from './eval/result-table.ts'
import type { SetResult } from './eval/run-set.ts'
import { dialogueSets } from './eval/set-names.ts'
import { evalSets } from './eval/sets.ts'
import { paintFor } from './paint.ts'
import { runCommand } from './run-command.ts'

const names = evalSets.map(({ name }) => name)
const { stdout, stderr } = process

/** Returns the exit code. Throws FirstRingError. */
async function run(words: string[]): Promise<number> {
  const args = readArguments(words, names)
  if (args.mode === 'help') {
    stdout.write(usage(names))
    return words.length === 0 ? 2 : 0
  }
  if (args.mode === 'write') await writePage(args)
  else await (args.isDialogues ? runDialogueFiles(args) : runRowFiles(args))
  return 0
}

/** Rows of our own where the public data has none. */
const englishFolder = join(import.meta.dirname, '../../evaluation/en')
/** Spanish rows of our own, in this repository. */
const spanishFolder = join(import.meta.dirname, '../../evaluation/es')

/** Dialogues are played when the folder has them. */
async function writePage({ folder, limit, page }: EvalArguments): Promise<void> {
  await checkFolderOf(page)
  const known = readEvalFolder(folder, names)
  const isKnown = (set: string) => known.some(({ name }) => name === set)
  const own = readEvalFolder(englishFolder, names).filter(({ name }) => !isKnown(name))
  const english = resultsOf([...known, ...own])
  const spanish = resultsOf(readEvalFolder(spanishFolder, names))
  const files = dialogueSets.flatMap((name) => readEvalFile(folder, name))
  const { runDialogues } = await import('./eval/run-dialogues.ts')
  const dialogues = files.length > 0 ? (await runDialogues(files, limit, stderr)).results : []
  await writeText(page, evaluationPage({ english, spanish, dialogues }))
  stdout.write(`${page} written.\n`)
}

function resultsOf(files: EvalFile[]): SetResult[] {
  return files.flatMap(
    ({ name, path, text }) => evalSets.find((set) => set.name === name)?.run(text, path) ?? [],
  )
}

async function runRowFiles(args: EvalArguments): Promise<void> {
  const files = readEvalFolder(args.folder, args.set === undefined ? names : [args.set], () =>
    dialogueSets.some((name) => readEvalFile(args.folder, name).length > 0)
      ? '. Its dialogues are played with --dialogues'
      : '',
  )
  const results: SetResult[] = []
  // One after the other, so that a figure is seen as soon as it is there.
  for (const file of files) {
    const done = resultsOf([file])
    results.push(...done)
    if (!args.isJson) for (const result of done) print(result, args)
  }
  if (args.isJson) printJson(results, args)
  else stdout.write('\n')
}

async function runDialogueFiles(args: EvalArguments): Promise<void> {
  const files = readEvalFolder(args.folder, args.set === undefined ? dialogueSets : [args.set])
  const { runDialogues } = await import('./eval/run-dialogues.ts')
  const { results, business } = await runDialogues(files, args.limit, stderr)
  if (args.isJson) return printJson(results, args)
  for (const result of results) {
    print({ ...result, misses: [] }, { ...args, hasErrors: false })
    stdout.write(`\n${slotTable(result.slots, business).join('\n')}\n`)
    if (args.hasErrors) printMisses(result)
  }
  stdout.write('\n')
}

function print(result: SetResult, { hasErrors }: EvalArguments): void {
  stdout.write(`${resultTable(result, paintFor(stdout)).join('\n')}\n`)
  if (hasErrors) printMisses(result)
}

function printMisses({ misses }: SetResult): void {
  stdout.write(`${missLines(misses, paintFor(stdout), stdout.columns || 120).join('\n')}\n`)
}

function printJson(results: (SetResult | DialogueResult)[], { hasErrors }: EvalArguments): void {
  const sets = results.map(({ misses, ...result }) => (hasErrors ? { ...result, misses } : result))
  stdout.write(`${JSON.stringify({ sets }, null, 2)}\n`)
}

await runCommand(run)
