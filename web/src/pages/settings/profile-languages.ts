/** Which languages callers are answered in, and the owner's texts in each: what a change makes of the profile. Pure. */
import type { Business, SpokenLanguage } from '../../api/types.ts'

type Translation = Business['translations'][string]
/** The parts of the profile that are of its first language. */
export type OwnTexts = Pick<
  Business,
  'languages' | 'translations' | 'greeting' | 'voice' | 'questions' | 'knowledge'
>

/** What the receptionist says in a language by itself; undefined for one that it does not speak. */
export function spokenFor(spoken: readonly SpokenLanguage[], tag: string): SpokenLanguage | undefined {
  const code = tag.split('-')[0]
  return spoken.find((language) => language.tag.split('-')[0] === code)
}

/** Languages that the receptionist speaks and the business does not offer. */
export function addable(
  profile: Pick<Business, 'languages'>,
  spoken: readonly SpokenLanguage[],
): SpokenLanguage[] {
  return spoken.filter((language) =>
    profile.languages.every((tag) => spokenFor([language], tag) === undefined),
  )
}

/**
 * Calls begin in this language from now on. The profile's own texts are of its first language: those of the new one
 * take their place, and those of the old one are kept as its translation.
 */
export function withFirst(
  profile: OwnTexts & Pick<Business, 'name'>,
  tag: string,
  spoken: readonly SpokenLanguage[],
): OwnTexts {
  const [before = 'en-US'] = profile.languages
  const { [tag]: own = {}, ...translations } = profile.translations
  const words = spokenFor(spoken, tag)
  return {
    languages: [tag, ...profile.languages.filter((other) => other !== tag)],
    greeting: own.greeting ?? words?.greeting.replace('{name}', profile.name) ?? profile.greeting,
    voice: own.voice ?? words?.voice ?? profile.voice,
    questions: profile.questions.map((question) => ({
      ...question,
      ask: own.questions?.[question.field] ?? words?.questions[question.field] ?? question.ask,
    })),
    knowledge: own.knowledge ?? [],
    translations: {
      ...translations,
      [before]: {
        greeting: profile.greeting,
        voice: profile.voice,
        questions: Object.fromEntries(profile.questions.map(({ field, ask }) => [field, ask])),
        ...(profile.knowledge.length > 0 ? { knowledge: profile.knowledge } : {}),
      },
    },
  }
}

/** The language is offered no longer, and its texts go with it. The last one stays. */
export function without(
  profile: Pick<Business, 'languages' | 'translations'>,
  tag: string,
): Partial<Business> {
  if (profile.languages.length < 2) return {}
  const { [tag]: _, ...translations } = profile.translations
  return { languages: profile.languages.filter((other) => other !== tag), translations }
}

/** A change of the owner's texts in one language; what is emptied is said in the receptionist's own words again. */
export function withTranslation(
  profile: Pick<Business, 'translations'>,
  tag: string,
  change: Partial<Translation>,
): Pick<Business, 'translations'> {
  const changed = { ...profile.translations[tag], ...change }
  const kept = Object.entries(changed).filter(([, value]) => !isEmpty(value))
  const { [tag]: _, ...others } = profile.translations
  return { translations: kept.length === 0 ? others : { ...others, [tag]: Object.fromEntries(kept) } }
}

/** The owner's words for one field; empty to leave it to the receptionist. */
export function withQuestion(translation: Translation, field: string, ask: string): Partial<Translation> {
  const { [field]: _, ...others } = translation.questions ?? {}
  return { questions: ask === '' ? others : { ...others, [field]: ask } }
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
