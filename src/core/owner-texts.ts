/** The owner's own texts for a caller of some language, as far as the owner gave them. Pure. */
import type { Business, KnowledgeEntry, Translation } from './business.ts'

type Texts = Pick<Business, 'languages' | 'translations'>

/** `es` of `es-US`. */
function codeOf(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]
}

/** The language that the owner writes in, and reads notes and summaries in. */
export function ownersTag(business: Pick<Business, 'languages'>): string {
  return business.languages[0] ?? 'en-US'
}

/** Whether the profile's own texts are of this language. */
export function isOwners(business: Pick<Business, 'languages'>, tag: string): boolean {
  return codeOf(ownersTag(business)) === codeOf(tag)
}

/** The tag under which the business offers the language with this code: `es` may be `es-US` or `es-MX`. */
export function offeredTag(business: Pick<Business, 'languages'>, code: string): string | undefined {
  return business.languages.find((tag) => codeOf(tag) === code)
}

/** The owner's texts for callers of this language; undefined in the owner's own. */
export function translationFor({ translations }: Texts, tag: string): Translation | undefined {
  const [, near] = Object.entries(translations).find(([known]) => codeOf(known) === codeOf(tag)) ?? []
  return translations[tag] ?? near
}

export function greetingIn(business: Texts & Pick<Business, 'greeting'>, tag: string): string | undefined {
  return isOwners(business, tag) ? business.greeting : translationFor(business, tag)?.greeting
}

/** How the owner asks for a field. */
export function questionIn(
  business: Texts & Pick<Business, 'questions'>,
  tag: string,
  field: string,
): string | undefined {
  return isOwners(business, tag)
    ? business.questions.find((question) => question.field === field)?.ask
    : translationFor(business, tag)?.questions?.[field]
}

export function knowledgeIn(business: Texts & Pick<Business, 'knowledge'>, tag: string): KnowledgeEntry[] {
  return isOwners(business, tag) ? business.knowledge : (translationFor(business, tag)?.knowledge ?? [])
}
