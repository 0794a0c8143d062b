/** Port: words that were spoken beforehand, so that they can be played at once, also when nobody else can speak. */

/** Who speaks: clips of one voice are not played in the middle of another's words, unless there is no other. */
export interface ClipVoice {
  /** Of the vendor and the model, for example `openai/gpt-realtime-2.1/marin`; part of a file's name. */
  name: string
  /** BCP 47. */
  language: string
}

export interface Clips {
  /** µ-law, 8 kHz, without a header; undefined when it is not there. Takes no time: what was made is in memory. */
  get(voice: ClipVoice, text: string): Uint8Array | undefined
  /** Keeps a clip, here and for the next start. Never throws: a clip that cannot be kept is made again. */
  keep(voice: ClipVoice, text: string, sound: Uint8Array): void
  /**
   * Has `maker` speak what is not there, one text after the other, in the background. Never throws; what could not be
   * made is tried again after a while.
   */
  prepare(voice: ClipVoice, texts: readonly string[], maker: ClipMaker): Promise<void>
}

/** Speaks one text in that voice. Throws when it cannot, or when what was spoken is not the text. */
export type ClipMaker = (voice: ClipVoice, text: string, signal: AbortSignal) => Promise<Uint8Array>
