/** How far the phone network vouches for the caller's number: STIR/SHAKEN, as Twilio's `StirVerstat` tells it. Pure. */

/**
 * `A`: the network knows the caller and that the number is theirs; `B`: it knows the caller, not the number; `C`: the
 * call came in from elsewhere; `failed`: the proof does not hold, as with a forged number; `none`: there is no proof.
 */
export const attestations = ['A', 'B', 'C', 'failed', 'none'] as const
export type Attestation = (typeof attestations)[number]

/** Undefined when Twilio said nothing, as for most calls from outside the United States and Canada, or nothing known. */
export function readAttestation(stirVerstat: string | undefined): Attestation | undefined {
  if (stirVerstat === undefined) return undefined
  // What stands behind (`-Diverted`, `-Passthrough`) tells of the way, not of the caller.
  if (stirVerstat.startsWith('TN-Validation-Failed')) return 'failed'
  if (stirVerstat.startsWith('No-TN-Validation')) return 'none'
  const level = /^TN-Validation-Passed-([ABC])\b/.exec(stirVerstat)?.[1]
  return attestations.find((known) => known === level)
}
