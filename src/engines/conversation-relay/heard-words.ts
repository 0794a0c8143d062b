/** What a caller heard of a text that was cut off, and what not. Pure. */

export interface HeardWords {
  heard: string
  rest: string
}

/**
 * `utterance` is Twilio's account of what was played: it may lack or add signs, and begin in the middle where several
 * texts were spoken in one turn. What cannot be placed in the text counts as not heard.
 */
export function heardWords(text: string, utterance: string): HeardWords {
  const words = [...text.matchAll(/\S+/g)]
  const played = wordsOf(utterance)
  if (played.length === 0) return { heard: '', rest: text.trim() }
  const spoken = words.map(([word]) => plain(word))
  const end = endOf(spoken, played)
  if (end === 0) return { heard: '', rest: text.trim() }
  const last = words[end - 1]
  const cut = last ? last.index + last[0].length : 0
  return { heard: text.slice(0, cut).trim(), rest: text.slice(cut).trim() }
}

/** Whatever signs stand between them. */
export function isSameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

/** Where the last words that were played end in those that were spoken. */
function endOf(spoken: readonly string[], played: readonly string[]): number {
  if (played.length <= spoken.length && startsWith(spoken, played, 0)) return played.length
  // In the middle of a turn: the latest place that its last words have.
  const tail = played.slice(-4)
  for (let start = spoken.length - tail.length; start >= 0; start--) {
    if (startsWith(spoken, tail, start)) return start + tail.length
  }
  return 0
}

/** The last word may have been cut off itself. */
function startsWith(spoken: readonly string[], played: readonly string[], start: number): boolean {
  return played.every((word, index) => {
    const there = spoken[start + index]
    const isLast = index === played.length - 1
    return there === word || (isLast && there !== undefined && word !== '' && there.startsWith(word))
  })
}

function wordsOf(text: string): string[] {
  return (text.match(/\S+/g) ?? []).map(plain).filter((word) => word !== '')
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
