/** Spanish words of urgency; for now the English ones. */
import { urgency as english } from '../en/urgency-words.ts'
import type { UrgencyWords } from '../urgency-words.ts'

export const urgency: UrgencyWords = english
