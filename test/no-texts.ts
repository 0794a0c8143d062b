/** What integrations of texts are made of where there is no carrier. */
import { languageOf } from '../src/languages/languages.ts'

export const noTexts = { textMessages: undefined, textWords: (tag: string) => languageOf(tag).texts }
