/** `/api/languages`: what the receptionist speaks, with its voices and its own words where a profile has none. */
import type { Language } from '../../languages/language.ts'
import { languages } from '../../languages/languages.ts'
import type { ApiApp } from './api-app.ts'
import { errorResponses } from './schemas/common.ts'
import { type SpokenLanguage, spokenLanguagesSchema } from './schemas/languages.ts'

const fields = ['name', 'phone', 'reason', 'address', 'email', 'company', 'timeline', 'budget']

export function languageRoutes(app: ApiApp): void {
  const items = languages.map(spokenLanguage)
  app.get(
    '/languages',
    {
      schema: {
        tags: ['businesses'],
        summary: 'The languages that the receptionist speaks, their voices, and its own words in them',
        response: { 200: spokenLanguagesSchema, ...errorResponses },
      },
    },
    async () => ({ items }),
  )
}

function spokenLanguage({ tag, label, voice, voices, phrases }: Language): SpokenLanguage {
  return {
    tag,
    label,
    voice,
    voices: voices.map((one) => ({ ...one })),
    greeting: phrases.greeting('{name}'),
    questions: Object.fromEntries(fields.map((field) => [field, phrases.askFor(field)])),
  }
}
