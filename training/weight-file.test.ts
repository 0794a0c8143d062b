import { expect, it } from 'vitest'
import type { SourcedExample } from './training.ts'
import { weightFile } from './weight-file.ts'

const example = (isPositive: boolean, ...features: string[]): SourcedExample => ({
  features,
  isPositive,
  source: 'test',
})

it('writes a table that is read again, heaviest first and without features that say nothing', async () => {
  const text = weightFile({
    name: 'smell',
    file: 'src/understanding/smell-weights.ts',
    tables: () => [
      {
        name: 'smellWeights',
        yes: 'something smells',
        l2: 0.1,
        examples: [
          example(true, 'gas'),
          example(true, 'gas+smell', 'gas'),
          example(false, 'bill'),
          example(true, 'both'),
          example(false, 'both'),
        ],
      },
    ],
  })
  expect(text).toContain('/** Yes: something smells. From 5 examples, 3 of them yes. */')
  const source = text.replace(/^import.*$/m, '').replace(': Weights', '')
  const { smellWeights } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  expect(Object.keys(smellWeights).slice(0, 3)).toEqual(['bias', 'gas', 'gas+smell'])
  expect(Object.keys(smellWeights).at(-1)).toBe('bill')
  expect(smellWeights['gas+smell']).toBeGreaterThan(0)
})
