/** How far the phone network vouches for a caller's number, in the owner's words. Pure. */
import type { CallDetail } from '../api/types.ts'

interface AttestationWords {
  text: string
  /** `bad`: the number may not be the caller's; `open`: nobody says that it is. */
  trust: 'good' | 'open' | 'bad'
}

const words: Record<NonNullable<CallDetail['attestation']>, AttestationWords> = {
  A: { text: 'Verified: the phone network knows this caller and the number is theirs.', trust: 'good' },
  B: {
    text: 'The phone network knows this caller, but not whether the number is theirs.',
    trust: 'open',
  },
  C: { text: 'Not verified: the call came in from another network.', trust: 'open' },
  none: { text: 'Not verified: the phone network sent no proof of the number.', trust: 'open' },
  failed: { text: 'The proof of this number is not valid. It may be forged.', trust: 'bad' },
}

/** Undefined when the network said nothing, as for most calls from outside the United States and Canada. */
export function attestationWords(attestation: CallDetail['attestation']): AttestationWords | undefined {
  return attestation ? words[attestation] : undefined
}
