/** Where a clip lies: one folder a voice, and names that tell whether a file is whole. Pure. */
import { createHash } from 'node:crypto'
import type { ClipVoice } from './clips.ts'

/** Of a clip in its folder: `voice/text`. */
export type ClipKey = string

const hash = (data: string | Uint8Array, digits: number) =>
  createHash('sha256').update(data).digest('hex').slice(0, digits)

/** A folder's name, without separators; different voices have different ones. */
export function voiceFolder({ name, language }: ClipVoice): string {
  const folder = encodeURIComponent(`${name}.${language}`).replaceAll('*', '%2A')
  // Longer names than this are no file systems' names.
  return folder.length <= 200 ? folder : `${folder.slice(0, 150)}-${hash(folder, 16)}`
}

/** Spaces make no difference to a voice. */
export function clipKey(voice: ClipVoice, text: string): ClipKey {
  return `${voiceFolder(voice)}/${hash(text.trim().replace(/\s+/g, ' '), 32)}`
}

/** The name holds the sound's own hash: a file that was cut off or damaged does not agree with it. */
export function clipPath(key: ClipKey, sound: Uint8Array): string {
  return `${key}-${hash(sound, 16)}.ulaw`
}

export function isWhole(path: string, sound: Uint8Array): boolean {
  return sound.length > 0 && path.endsWith(`-${hash(sound, 16)}.ulaw`)
}

/** Undefined for a file that is no clip. */
export function keyOfPath(path: string): ClipKey | undefined {
  return /^([^/]+\/[0-9a-f]{32})-[0-9a-f]{16}\.ulaw$/.exec(path)?.[1]
}
