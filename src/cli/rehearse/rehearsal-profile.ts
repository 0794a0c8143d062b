/** The business that personas call where no other profile is given, and what a profile file is read into. */
import { readFile } from 'node:fs/promises'
import { type BusinessPatch, demoBusiness, type Hours, weekdays } from '../../core/business.ts'
import { FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import { businessBodySchema } from '../../http/api/schemas/businesses.ts'

/** The whole day, so that a rehearsal is the same at any hour. */
const always = Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]])) as Hours

export interface Profile {
  /** For the reader. */
  name: string
  patch: BusinessPatch
}

/** A plumber with somebody on duty, who also answers in Spanish. */
export const demoProfile: Profile = {
  name: 'the demo profile',
  patch: {
    ...withoutId(demoBusiness),
    engines: ['conversation-relay', 'gather', 'voicemail'],
    languages: ['en-US', 'es-US'],
    hours: always,
    knowledge: demoBusiness.knowledge.filter(({ question }) => !question.includes('opening hours')),
    transferTargets: [{ name: 'Pat', phoneNumber: '+15035550190', for: ['emergency', 'human'] }],
  },
}

function withoutId({ id: _, ...rest }: typeof demoBusiness): BusinessPatch {
  return rest
}

/** Any part of a profile, as `PUT /api/businesses/:id` takes it; the rest is the demo profile's. Throws FirstRingError. */
export async function readProfile(file: string): Promise<Profile> {
  let parsed: unknown
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read'
    throw new FirstRingError('validation-failed', `${file} ${why}: ${(error as Error).message}`, {
      cause: error,
    })
  }
  const checked = businessBodySchema.safeParse(parsed)
  if (!checked.success) {
    const wrong = fieldErrors(checked.error).map(
      ({ field, message }) => `  ${field || 'the file'}: ${message}`,
    )
    throw new FirstRingError('validation-failed', `${file} is no profile:\n${wrong.join('\n')}`)
  }
  const { id: _, ...patch } = checked.data
  return { name: file, patch: { ...demoProfile.patch, ...patch } }
}
