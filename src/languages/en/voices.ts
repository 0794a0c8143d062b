/** Twilio's English voices that sound best on a telephone line; the first is the one that speaks by itself. */
import type { Voice } from '../language.ts'

export const voices: readonly Voice[] = [
  { name: 'Polly.Joanna-Neural', label: 'Joanna', tag: 'en-US' },
  { name: 'Polly.Matthew-Neural', label: 'Matthew', tag: 'en-US' },
  { name: 'Polly.Ruth-Neural', label: 'Ruth', tag: 'en-US' },
  { name: 'Polly.Stephen-Neural', label: 'Stephen', tag: 'en-US' },
  { name: 'Polly.Danielle-Neural', label: 'Danielle', tag: 'en-US' },
  { name: 'Polly.Gregory-Neural', label: 'Gregory', tag: 'en-US' },
  { name: 'Polly.Joanna-Generative', label: 'Joanna, most natural', tag: 'en-US' },
  { name: 'Polly.Matthew-Generative', label: 'Matthew, most natural', tag: 'en-US' },
  { name: 'Polly.Amy-Neural', label: 'Amy, British', tag: 'en-GB' },
  { name: 'Polly.Brian-Neural', label: 'Brian, British', tag: 'en-GB' },
]
