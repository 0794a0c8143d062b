import { expect, it } from 'vitest'
import type { PriceItem } from '../api/types.ts'
import { isUnverified, noteWords, priceGroups, priceTitle, unlistedPrice } from './price-words.ts'

const price = (id: string, part: Partial<PriceItem> = {}): PriceItem => ({
  id,
  item: id,
  unit: 'minute',
  usd: 1,
  asOf: '2026-11-22',
  source: 'list',
  note: null,
  isOwners: false,
  bookUsd: 1,
  ...part,
})

it('groups prices by what they are for, in the order of the book', () => {
  const ids = ['twilio-inbound-local', 'twilio-number-local', 'vapi-minute', 'model:openai:gpt-5:input']
  expect(priceGroups(ids.map((id) => price(id))).map(({ title }) => title)).toEqual([
    'Telephone',
    'Rent of numbers',
    'Other vendors',
    'gpt-5, OpenAI',
  ])
  const any = price('model:acme:any:output', { item: 'Any model of acme, tokens answered' })
  expect(priceGroups([any])[0]?.title).toBe('Any other model of acme')
  expect([priceTitle(any), priceTitle(price('twilio-recording', { item: 'Recording' }))]).toEqual([
    'Tokens answered',
    'Recording',
  ])
})

it('takes out what is noted to every price of a group', () => {
  const noted = (kind: string, note: string | null) => price(`model:openai:gpt-5:${kind}`, { note })
  expect(
    priceGroups([noted('input', 'Long prompts cost more.'), noted('output', 'Long prompts cost more.')]),
  ).toMatchObject([{ note: 'Long prompts cost more.' }])
  expect(
    priceGroups([noted('input', 'Long prompts cost more.'), noted('output', null)])[0],
  ).not.toHaveProperty('note')
})

it('knows which prices were not read on the vendor’s own page', () => {
  const note =
    'On top of the call itself. Noted from other people’s pages, not from the vendor’s own: check it.'
  expect(isUnverified(price('a', { note }))).toBe(true)
  expect(isUnverified(price('a', { note, isOwners: true }))).toBe(false)
  expect(isUnverified(price('a', { note: 'Differs from country to country.' }))).toBe(false)
  expect(noteWords(price('a', { note }))).toBe('On top of the call itself.')
  expect(noteWords(price('a'))).toBeUndefined()
})

it('makes a line for the price of a model that the book does not know', () => {
  expect(unlistedPrice('model:openai:gpt-7:cached-input')).toMatchObject({
    item: 'gpt-7, tokens read out of the cache',
    usd: null,
  })
  expect(unlistedPrice('model:azure:front-desk:cached-audio-input')).toMatchObject({
    item: 'front-desk, tokens of sound read out of the cache',
    unit: 'million-tokens',
  })
  expect(unlistedPrice('model:azure:front-desk:transcription')).toMatchObject({
    item: 'front-desk, speech written down',
    unit: 'minute',
  })
  expect(unlistedPrice('twilio-fax')).toBeUndefined()
  expect(unlistedPrice('model:openai:gpt-7:dreams')).toBeUndefined()
})
