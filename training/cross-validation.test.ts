import { expect, it } from 'vitest'
import { leaveSourcesOut } from './cross-validation.ts'

it('asks every source with weights that did not see it', () => {
  const of = (source: string, feature: string) => [
    { source, features: [feature], isPositive: true },
    { source, features: [], isPositive: false },
  ]
  const scores = leaveSourcesOut({
    name: 'weights',
    yes: 'yes',
    l2: 0.1,
    examples: [...of('a', 'shared'), ...of('b', 'shared'), ...of('c', 'only in c')],
  })
  expect(scores.map(({ source, f1 }) => [source, f1])).toEqual([
    ['a', 1],
    ['b', 1],
    // Nothing outside of c knows its sign.
    ['c', 0],
    ['all', 0.8],
  ])
})
