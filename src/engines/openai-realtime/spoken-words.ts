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

  /** Whole words only, and never one that was not spoken to its end, as far as words and sound tell. */
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
      if ((spoken / total) * soundMs > heardMs || this.#soundAfter(wordEnd) > heardMs) break
      end = wordEnd
    }
    return this.text.slice(0, end).trim()
  }

  /** Words are told with their sound or before it: what follows them comes after so much sound at least. */
  #soundAfter(textEnd: number): number {
    const next = this.#pieces.find((piece) => piece.textEnd > textEnd + 1)
    return next?.soundMs ?? (this.isWhole ? this.soundMs : 0)
  }
}

/** A voice speaks about fifteen characters a second. */
const msPerWeight = 55

function weight(word: string): number {
  const figures = word.replace(/\D/g, '').length
  const pause = /[.,;:?!]$/.test(word) ? pauseWeight : 0
  return wordWeight + (word.length - figures) + figures * figureWeight + pause
}
