/** Names of the set `slots_evi_asr`: said, repeated, spelled; the likeliest behind all readings. */
import { languageOf } from '../../../languages/languages.ts'
import { chooseName } from '../../../understanding/choose-name.ts'
import type { SpokenName } from '../../../understanding/names.ts'
import type { Metrics } from '../eval-set.ts'
import { ratio } from '../scores.ts'
import { type EviPair, type EviPart, type EviRow, isGold } from './evi-rows.ts'

const kind = 'full_name'
const turns = { full_name: 'name', full_name_repeat: 'repeatedName', full_name_spelled: 'spelledName' }

export const eviNames: EviPart = {
  kind,
  answer(row, earlier) {
    const known = earlier.findLast(({ answer }) => answer.name !== undefined)?.answer.name
    const alone = nameIn(row, undefined)
    // As a call goes on: each answer is read with the name that was understood before it.
    // A part that was not said again stays as it is in the lead.
    const again = known === undefined ? alone : nameIn(row, known)
    const name = again === undefined ? known : { ...known, ...again }
    return { alone: fullName(alone), soFar: fullName(name), ...(name ? { name } : {}) }
  },
  score(pairs) {
    const right = (of: EviPair[], way: 'alone' | 'soFar') =>
      ratio(of.filter(({ row, answer }) => isGold({ kind }, row, answer[way])).length, of.length)
    const metrics: Metrics = {}
    for (const [turn, name] of Object.entries(turns)) {
      const asked = pairs.filter(({ row }) => row.requested === turn)
      metrics[`${name}Exact`] = right(asked, 'alone')
      metrics[`${name}ExactIfHeard`] = right(
        asked.filter(({ row }) => row.asr_nbest.length > 0),
        'alone',
      )
      metrics[`${name}ExactSoFar`] = right(asked, 'soFar')
    }
    return metrics
  },
}

function nameIn(row: EviRow, heard: SpokenName | undefined): SpokenName | undefined {
  const name = chooseName(row.asr_nbest, languageOf(row.language), {
    ...{ asked: true, country: 'GB', heard },
    isSpelled: row.requested === 'full_name_spelled',
  })
  return name ?? undefined
}

function fullName(name: SpokenName | undefined): string {
  return [name?.firstName, name?.lastName].filter((part) => part !== undefined).join(' ')
}
