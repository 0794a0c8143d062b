/** The figures that must hold: on our own Spanish rows, and on the public data where it lies beside the repository. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEvalFolder } from '../src/cli/eval/eval-folder.ts'
import { dialogueSets, setNamed, withShortName } from '../src/cli/eval/set-names.ts'
import { setTexts } from '../src/cli/eval/set-texts.ts'
import { evalSets } from '../src/cli/eval/sets.ts'
import { isHeld, isReached, targets, targetText } from '../src/cli/eval/targets.ts'

const names = evalSets.map(({ name }) => name)
const spanish = resolve(import.meta.dirname, '../evaluation/es')
const english = resolve(import.meta.dirname, '../../shared/data/dev')
const ownEnglish = resolve(import.meta.dirname, '../evaluation/en')
const hasEnglish = existsSync(english)
/** Thousands of rows on a busy machine. */
const timeout = 120_000
const why = hasEnglish ? '' : ' (skipped: the public data sets do not lie in ../shared/data/dev)'

/** What is not reached in a folder, a line each. */
function shortcomings(folder: string, set: string): string[] {
  const [file] = readEvalFolder(folder, [set])
  const result = evalSets.find(({ name }) => name === set)?.run(file?.text ?? '', file?.path ?? '')
  if (!result) return [`${set} was not run`]
  return (targets[set] ?? [])
    .filter((target) => !isHeld(target, result.metrics, result.baseline))
    .map((target) => `${target.metric} ${result.metrics[target.metric]}, must be ${targetText(target)}`)
}

const setsIn = (folder: string) =>
  readEvalFolder(folder, names)
    .map(({ name }) => name)
    .filter((name) => targets[name])

describe('Spanish callers are understood as well as English ones', () => {
  test('there are rows for the sets that matter most', () => {
    expect(setsIn(spanish)).toEqual(
      expect.arrayContaining(['urgency', 'callback_request', 'spam_robocalls', 'promises-es']),
    )
  })

  test.each(setsIn(spanish))('%s', { timeout }, (set) => expect(shortcomings(spanish, set)).toEqual([]))
})

describe('English is understood where no public data is', () => {
  test('there are rows of what receptionists say', () => expect(setsIn(ownEnglish)).toContain('promises-en'))

  test.each(setsIn(ownEnglish))('%s', (set) => expect(shortcomings(ownEnglish, set)).toEqual([]))
})

describe.skipIf(!hasEnglish)(`what must hold on public data${why}`, () => {
  const sets = hasEnglish ? setsIn(english) : []

  test('every set that something must hold for is there', () => {
    const own = setsIn(ownEnglish)
      .concat(setsIn(spanish))
      .filter((set) => !sets.includes(set))
    expect([...sets, ...own].toSorted()).toEqual(Object.keys(targets).toSorted())
  })

  test.each(sets)('%s', { timeout }, (set) => expect(shortcomings(english, set)).toEqual([]))
})

describe('the table of what must hold', () => {
  const metrics = { share: 0.9, count: 0 }

  test('knows when it is reached', () => {
    expect(isReached({ metric: 'share', atLeast: 0.9 }, metrics, {})).toBe(true)
    expect(isReached({ metric: 'share', atLeast: 0.91 }, metrics, {})).toBe(false)
    expect(isReached({ metric: 'count', atMost: 0 }, metrics, {})).toBe(true)
    expect(isReached({ metric: 'count', atMost: 0 }, { count: 1 }, {})).toBe(false)
    expect(isReached({ metric: 'share', timesBaseline: 2 }, metrics, { share: 0.45 })).toBe(true)
    expect(isReached({ metric: 'share', timesBaseline: 2 }, metrics, { share: 0.46 })).toBe(false)
  })

  test('holds what is not reached yet to what it has been', () => {
    const share = { metric: 'share', atLeast: 0.95, heldAt: 0.88 }
    expect(isReached(share, metrics, {})).toBe(false)
    expect(isHeld(share, metrics, {})).toBe(true)
    expect(isHeld({ ...share, heldAt: 0.91 }, metrics, {})).toBe(false)
    expect(isHeld({ metric: 'share', atLeast: 0.95 }, metrics, {})).toBe(false)
  })

  test('never takes a figure that is missing for one that is reached', () => {
    expect(isReached({ metric: 'gone', atMost: 0 }, metrics, {})).toBe(false)
  })
})

describe('names of sets', () => {
  test('are found by their short ones', () => {
    const all = [...names, ...dialogueSets]
    for (const set of all) {
      const short = /\((.+)\)/.exec(withShortName(set))?.[1]
      expect(setNamed(short ?? set, all)).toBe(set)
      expect(setNamed(`${set}.jsonl`, all)).toBe(set)
    }
    expect(setNamed('evi', ['slots_evi_asr'])).toBe('slots_evi_asr')
  })

  test('have a text on the page of figures', () => {
    expect([...names, ...dialogueSets].filter((set) => !setTexts[set])).toEqual([])
  })
})
