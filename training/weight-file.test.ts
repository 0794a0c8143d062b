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

it('packs a table of words into text that is read again, without weights near zero', async () => {
  const examples = [
    ...Array.from({ length: 3 }, () => example(true, "o'clock", '?%>PAPER')),
    example(false, 'bill'),
    example(true, 'both'),
    example(false, 'both'),
  ]
  const text = weightFile({
    name: 'promises-en',
    file: 'src/understanding/promise-weights-en.ts',
    isPacked: true,
    tables: () => [{ name: 'promise', yes: 'something is promised', l2: 0.1, least: 0.5, examples }],
  })
  expect(text).toContain('(training/promises.ts)')
  const from = new URL('../src/understanding/linear-classifier.ts', import.meta.url).href
  const source = text.replace("'./linear-classifier.ts'", `'${from}'`)
  const { promisesEnWeights } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  const { promise } = promisesEnWeights
  expect(Object.keys(promise).sort()).toEqual(['?%>PAPER', 'bias', 'bill', "o'clock"])
  expect(promise["o'clock"]).toBeGreaterThan(0.5)
  expect(promise.bill).toBeLessThan(-0.5)
})
