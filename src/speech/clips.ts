/** Port: words that were spoken beforehand, so that they can be played at once, also when nobody else can speak. */

/** Who speaks: clips of one voice are not played in the middle of another's words, unless there is no other. */
export interface ClipVoice {
  /** Of the vendor and the model, for example `openai/gpt-realtime-2.1/marin`; part of a folder's name. */
  name: string
  /** BCP 47. */
  language: string
}

export interface Clips {
  /**
   * µ-law, 8 kHz, without a header, not to be written to; undefined when it is not there. Takes no time: what was made
   * is in memory. What has had to leave it is read back for the next time.
   */
  get(voice: ClipVoice, text: string): Uint8Array | undefined
  /**
   * Has `maker` speak what is not there, one text after the other, and resolves when it has been tried. Never throws.
   * What could not be made is left alone for a while, longer each time, however often it is asked for: ask again from
   * time to time. Of two who prepare one voice the second waits, and gets what the first has made.
   */
  prepare(voice: ClipVoice, texts: readonly string[], maker: ClipMaker, signal?: AbortSignal): Promise<void>
}

/** Speaks one text in that voice: µ-law, 8 kHz. Throws when it cannot, or when what was spoken is not the text. */
export type ClipMaker = (voice: ClipVoice, text: string, signal: AbortSignal) => Promise<Uint8Array>
