/** A folder of data sets: which files of it are known, and their text. */
import { readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { FirstRingError } from '../../core/errors.ts'

export interface EvalFile {
  /** The set's name. */
  name: string
  /** For messages: as it was typed, with the folder. */
  path: string
  text: string
}

/**
 * The files of `names` that are in the folder, in that order. Throws FirstRingError when there is no such folder, or
 * none of the files in it; `hint` then says what else can be done.
 */
export function readEvalFolder(
  folder: string,
  names: readonly string[],
  hint: () => string = () => '',
): EvalFile[] {
  if (!statOf(folder)) refuse(`There is no folder ${folder}`)
  if (!statOf(folder)?.isDirectory()) refuse(`${folder} is a file. Name the folder it is in, and --set`)
  const files = names.flatMap((name) => readEvalFile(folder, name))
  if (files.length === 0) {
    const known = names.map((name) => `${name}.jsonl`).join(', ')
    refuse(`${folder} holds ${names.length === 1 ? 'no' : 'none of'} ${known}${hint()}`)
  }
  return files
}

/**
 * None when the folder has no file of that name. Sets of one language (`promises-en`) are tables, and may leave the
 * language to a folder of that name: `en/promises.csv`.
 */
export function readEvalFile(folder: string, name: string): EvalFile[] {
  const [, set, code] = /^(\w+)-([a-z]{2})$/.exec(name) ?? []
  const isOwnFolder = code !== undefined && basename(resolve(folder)) === code
  const files =
    code === undefined ? [`${name}.jsonl`] : [`${name}.csv`, ...(isOwnFolder ? [`${set}.csv`] : [])]
  const path = files.map((file) => join(folder, file)).find((file) => statOf(file)?.isFile())
  return path === undefined ? [] : [{ name, path, text: readFileSync(path, 'utf8') }]
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false })
}

function refuse(message: string): never {
  throw new FirstRingError('validation-failed', message)
}
