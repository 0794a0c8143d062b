/** The question whether the caller is a person: when it was put, and whether it was answered. Pure. */
import type { Call } from './call.ts'

type Asked = Pick<Call, 'personAskedAt' | 'personAsks' | 'isPerson' | 'transcript'>

/** Whoever says neither yes nor no is asked once more. */
export const maxPersonAsks = 2

/** How often the caller was asked whether they are a person. */
export function personAsks({ personAskedAt, personAsks: asks }: Asked): number {
  return personAskedAt === undefined ? 0 : (asks ?? 1)
}

/** What the caller said since they were first asked. */
export function saidSinceAsked({ personAskedAt: at, transcript }: Asked): string[] {
  if (at === undefined) return []
  return transcript
    .slice(at)
    .filter(({ speaker }) => speaker === 'caller')
    .map(({ text }) => text)
}

/**
 * Asked, and nothing said to it: whoever leaves now was most likely a recording, and left nothing to act upon. Only a
 * person could agree to what was read back before, and a message that was left is there to be heard.
 */
export function isPersonQuestionOpen(call: Asked & Pick<Call, 'lead' | 'recordings'>): boolean {
  const hasAgreed = Object.values(call.lead).some((field) => field?.isConfirmed)
  const hasLeftMessage = call.recordings.some(
    ({ source, status }) => source === 'voicemail' && status === 'completed',
  )
  return !call.isPerson && !hasAgreed && !hasLeftMessage && saidSinceAsked(call).length < personAsks(call)
}
