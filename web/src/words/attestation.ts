/** How far the phone network vouches for a caller's number, in the owner's words. Pure. */
import type { CallDetail } from '../api/types.ts'

interface AttestationWords {
  text: string
  /** The number may not be the caller's. */
  isDoubtful: boolean
}

const words: Record<NonNullable<CallDetail['attestation']>, AttestationWords> = {
  A: { text: 'Verified: the phone network knows this caller and the number is theirs.', isDoubtful: false },
  B: {
    text: 'The phone network knows this caller, but not whether the number is theirs.',
    isDoubtful: false,
  },
  C: { text: 'Not verified: the call came in from another network.', isDoubtful: false },
  none: { text: 'Not verified: the phone network sent no proof of the number.', isDoubtful: false },
  failed: { text: 'The proof of this number is not valid. It may be forged.', isDoubtful: true },
}

/** Undefined when the network said nothing, as for most calls from outside the United States and Canada. */
export function attestationWords(attestation: CallDetail['attestation']): AttestationWords | undefined {
  return attestation ? words[attestation] : undefined
}
