/** The guides about language models: their settings are taken by the server as they stand there. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { businessPatchSchema } from '../../src/core/business.ts'

const guide = (name: string) => readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8')

test('every .env of the guide names one or two models', () => {
  const blocks = [...guide('language-models').matchAll(/```sh\n((?:[A-Z_]+=\S+\n)+)```/g)]
  const models = blocks.map(([, lines = '']) => {
    const variables = lines.trim().split('\n')
    const pairs = variables.map((line) => [
      line.slice(0, line.indexOf('=')),
      line.slice(line.indexOf('=') + 1),
    ])
    return readConfig(Object.fromEntries(pairs)).models.map(({ vendor }) => vendor)
  })
  expect(models).toEqual([
    ['openai'],
    ['anthropic'],
    ['anthropic', 'openai'],
    ...Array.from({ length: 4 }, () => ['openai-compatible']),
  ])
})

test('the profile that an AI Assistant becomes is one that the API takes', () => {
  const blocks = [...guide('from-ai-assistants').matchAll(/```json\n([\s\S]*?)```/g)]
  const [assistant, profile] = blocks.map(([, text = '']): unknown => JSON.parse(text))
  expect(assistant).toHaveProperty('personality_prompt')
  expect(businessPatchSchema.parse(profile)).toEqual(profile)
})
