/** Twilio's Spanish voices that sound best on a telephone line; the first is the one that speaks by itself. */
import type { Voice } from '../language.ts'

export const voices: readonly Voice[] = [
  { name: 'Polly.Lupe-Neural', label: 'Lupe (United States)', tag: 'es-US' },
  { name: 'Polly.Pedro-Neural', label: 'Pedro (United States)', tag: 'es-US' },
  { name: 'Polly.Mia-Neural', label: 'Mía (Mexico)', tag: 'es-MX' },
  { name: 'Polly.Andres-Neural', label: 'Andrés (Mexico)', tag: 'es-MX' },
  { name: 'Polly.Lucia-Neural', label: 'Lucía (Spain)', tag: 'es-ES' },
  { name: 'Polly.Sergio-Neural', label: 'Sergio (Spain)', tag: 'es-ES' },
  { name: 'Polly.Lupe-Generative', label: 'Lupe (United States, most natural)', tag: 'es-US' },
  { name: 'Polly.Pedro-Generative', label: 'Pedro (United States, most natural)', tag: 'es-US' },
]
