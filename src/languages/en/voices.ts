/** Twilio's English voices that sound best on a telephone line; the first is the one that speaks by itself. */
import type { Voice } from '../language.ts'

export const voices: readonly Voice[] = [
  { name: 'Polly.Joanna-Neural', label: 'Joanna (American)', tag: 'en-US' },
  { name: 'Polly.Danielle-Neural', label: 'Danielle (American)', tag: 'en-US' },
  { name: 'Polly.Ruth-Neural', label: 'Ruth (American)', tag: 'en-US' },
  { name: 'Polly.Matthew-Neural', label: 'Matthew (American)', tag: 'en-US' },
  { name: 'Polly.Stephen-Neural', label: 'Stephen (American)', tag: 'en-US' },
  { name: 'Polly.Amy-Neural', label: 'Amy (British)', tag: 'en-GB' },
  { name: 'Polly.Arthur-Neural', label: 'Arthur (British)', tag: 'en-GB' },
  { name: 'Polly.Olivia-Neural', label: 'Olivia (Australian)', tag: 'en-AU' },
  { name: 'Polly.Joanna-Generative', label: 'Joanna (American, most natural)', tag: 'en-US' },
  { name: 'Polly.Matthew-Generative', label: 'Matthew (American, most natural)', tag: 'en-US' },
]
