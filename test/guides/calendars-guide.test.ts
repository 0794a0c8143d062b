/** The guide to calendars: its settings are taken as they stand there, and its tools and settings are those there are. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { calComSettingsSchema } from '../../src/integrations/cal-com/settings.ts'
import { googleCalendarSettingsSchema } from '../../src/integrations/google-calendar/settings.ts'

const guide = readFileSync(new URL('../../docs/guides/calendars.md', import.meta.url), 'utf8')
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json))
const kinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('google-calendar'), settings: googleCalendarSettingsSchema }),
  z.object({ kind: z.literal('cal-com'), settings: calComSettingsSchema }),
])

test('its settings are taken as they stand there', () => {
  expect(examples.map(({ kind }) => kind)).toEqual(['google-calendar', 'cal-com'])
  for (const example of examples) expect(kinds.safeParse(example).error).toBeUndefined()
})

test('its table explains settings that there are', () => {
  const known = [googleCalendarSettingsSchema, calComSettingsSchema].flatMap((schema) =>
    Object.keys(z.toJSONSchema(schema, { io: 'input' }).properties ?? {}),
  )
  const explained = [...guide.matchAll(/^\| (`\w+`(?: `\w+`)*) \|/gm)].flatMap(([, names = '']) =>
    names.replaceAll('`', '').split(' '),
  )
  expect(explained.length).toBeGreaterThan(6)
  expect(explained.filter((name) => !known.includes(name))).toEqual([])
})
