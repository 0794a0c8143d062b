/** Twilio's Spanish voices that sound best on a telephone line; the first is the one that speaks by itself. */
import type { Voice } from '../language.ts'

export const voices: readonly Voice[] = [
  { name: 'Polly.Lupe-Neural', label: 'Lupe', tag: 'es-US' },
  { name: 'Polly.Pedro-Neural', label: 'Pedro', tag: 'es-US' },
  { name: 'Polly.Lupe-Generative', label: 'Lupe, most natural', tag: 'es-US' },
  { name: 'Polly.Pedro-Generative', label: 'Pedro, most natural', tag: 'es-US' },
  { name: 'Polly.Mia-Neural', label: 'Mía, Mexican', tag: 'es-MX' },
  { name: 'Polly.Andres-Neural', label: 'Andrés, Mexican', tag: 'es-MX' },
  { name: 'Polly.Lucia-Neural', label: 'Lucía, from Spain', tag: 'es-ES' },
  { name: 'Polly.Sergio-Neural', label: 'Sergio, from Spain', tag: 'es-ES' },
]
