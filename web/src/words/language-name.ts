/** A language tag in words: the owner reads "Spanish", never `es-US`. */

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** `es-US` is "Spanish". */
export function languageName(tag: string): string {
  try {
    return names.of(tag.split('-')[0] ?? tag) ?? tag
  } catch {
    return tag
  }
}
