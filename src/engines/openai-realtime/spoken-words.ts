/** The words of one utterance beside its sound: which of them were heard when the sound was cut off. Pure. */

/** Words take a moment each, beside their length; figures are spoken one by one, and signs are pauses. */
const wordWeight = 2
const figureWeight = 5
const pauseWeight = 5

interface Piece {
  /** Of the text, when these words were told. */
  textEnd: number
  /** How much sound there was before them, milliseconds. */
  soundMs: number
}

export class SpokenWords {
  text = ''
  /** How much sound there is so far, milliseconds. */
  soundMs = 0
  /** No more is to come. */
  isWhole = false
  #pieces: Piece[] = []

  addWords(text: string): void {
    this.text += text
    this.#pieces.push({ textEnd: this.text.length, soundMs: this.soundMs })
  }

  addSound(ms: number): void {
    this.soundMs += ms
  }

  /** All of the text, which may say more, or otherwise, than its pieces did. */
  finish(text: string): void {
    if (text.trim() !== '') this.text = text
    this.isWhole = true
  }

  /** Whole words only, and none that may not have been spoken to its end, as far as words and sound tell. */
  heard(heardMs: number): string {
    if (this.isWhole && heardMs >= this.soundMs) return this.text.trim()
    const words = [...this.text.matchAll(/\S+/g)]
    const total = words.reduce((sum, [word]) => sum + weight(word), 0)
    // Of an utterance that broke off there may be more text than sound: it is spoken at about that speed.
    const soundMs = this.isWhole ? this.soundMs : Math.max(this.soundMs, total * msPerWeight)
    let spoken = 0
    let end = 0
    for (const { 0: word, index } of words) {
      spoken += weight(word)
      const wordEnd = index + word.length
      const endsAtMs = Math.max((spoken / total) * soundMs, this.#toldEndMs(wordEnd))
      if (endsAtMs + doubtMs > heardMs) break
      end = wordEnd
    }
    return this.text.slice(0, end).trim()
  }

  /**
   * Words are told with their sound or before it: those that are told in one go are spoken one after the other until
   * the next ones are told, at the earliest.
   */
  #toldEndMs(textEnd: number): number {
    const of = this.#pieces.findIndex((piece) => piece.textEnd >= textEnd)
    const fromMs = this.#pieces[of]?.soundMs ?? 0
    const next = this.#pieces.findIndex(({ soundMs }, at) => at > of && soundMs > fromMs)
    const untilMs = this.#pieces[next]?.soundMs ?? (this.isWhole ? this.soundMs : fromMs)
    const before = this.#pieces.findLast(({ soundMs }) => soundMs < fromMs)?.textEnd ?? 0
    const last = (next === -1 ? this.#pieces.at(-1) : this.#pieces[next - 1])?.textEnd ?? textEnd
    const share = last > before ? (textEnd - before) / (last - before) : 1
    return fromMs + Math.min(1, share) * (untilMs - fromMs)
  }
}

/** A voice speaks about fifteen characters a second. */
const msPerWeight = 55
/** Nobody knows to the syllable where a voice is: a short word that was just over may not have been, milliseconds. */
const doubtMs = 320

function weight(word: string): number {
  const figures = word.replace(/\D/g, '').length
  const pause = /[.,;:?!]$/.test(word) ? pauseWeight : 0
  return wordWeight + (word.length - figures) + figures * figureWeight + pause
}
