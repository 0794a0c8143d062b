/** A caller of flesh and blood, or a file: sound from outside for a call over a media stream, in real time both ways. */
export interface SoundLine {
  /** The caller's next 20 ms of µ-law (160 bytes); undefined is silence. Asked for once every 20 ms of call time. */
  nextFrame(): Uint8Array | undefined
  /** 20 ms of µ-law of ours at the moment they are played to the caller. */
  hear(frame: Uint8Array): void
  /** A key that the caller has pressed since; asked for beside every frame. */
  nextKey?(): string | undefined
  /** We have cleared what was to be played: nothing of it is heard any more. */
  cleared?(): void
}
