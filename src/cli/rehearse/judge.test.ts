import { describe, expect, test } from 'vitest'
import { readJudgement } from './judge.ts'

const scored = (score: unknown) =>
  Object.fromEntries(
    ['helpful', 'natural', 'kind', 'honest', 'firm'].map((name) => [name, { score, why: 'so' }]),
  )

describe('what a judging model answers', () => {
  test.each([
    ['plain', JSON.stringify(scored(4))],
    [
      'in a fence, with words around it',
      `Sure:\n\`\`\`json\n${JSON.stringify(scored(4), null, 2)}\n\`\`\`\nDone.`,
    ],
  ])('is read %s', (_, text) => {
    const { scores, problem } = readJudgement(text)
    expect(problem).toBeUndefined()
    expect(scores.map(({ score }) => score)).toEqual([4, 4, 4, 4, 4])
    expect(scores[0]?.question).toMatch(/find out what the caller wanted/)
  })

  test.each([
    ['nothing', ''],
    ['words', 'It was a fine call.'],
    ['half of it', JSON.stringify(scored(4)).slice(0, 80)],
    ['a score that is none', JSON.stringify(scored(6))],
    ['a question left out', JSON.stringify({ helpful: { score: 5, why: 'so' } })],
  ])('is no judgement when it is %s', (_, text) => {
    expect(readJudgement(text)).toEqual({ scores: [], problem: expect.stringMatching(/something else/) })
  })
})
