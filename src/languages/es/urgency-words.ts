/** Spanish words of urgency, from the three files of their kinds. */
import type { UrgencyWords } from '../urgency-words.ts'
import { danger } from './urgency-danger-words.ts'
import { manner } from './urgency-manner-words.ts'
import { trouble } from './urgency-trouble-words.ts'

export const urgency: UrgencyWords = { ...danger, ...trouble, ...manner }
