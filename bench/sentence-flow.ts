/** Benchmark: what one piece of a model's text costs on its way to speech, and how late it is spoken. */
import { SentenceFlow } from '../src/brain/sentence-flow.ts'

const rounds = 4000
const texts: [name: string, text: string][] = [
  ['plain', "Sure, we can send somebody on Tuesday at four. What's the best number to reach you? "],
  ['numbers', 'I have (503) 555-0146, and 12 Oak St. in Riverside. Is that right, Dr. Lind? '],
  [
    'markdown',
    '**Our hours**\n- *Monday* to Friday: 8 to 5\n- Saturday: `9` to 1 😀\n\nSee https://example.com/a. ',
  ],
  ['thoughts', '<think>The caller wants {"a": 1} a time.</think>{"name": "check_hours"}We open at eight. '],
]

for (const [name, text] of texts) {
  // A token of a language model has about four characters.
  const pieces = text.match(/[\s\S]{1,4}/g) ?? []
  for (let round = 0; round < rounds / 4; round++) run(pieces)
  const startedAt = performance.now()
  for (let round = 0; round < rounds; round++) run(pieces)
  const us = ((performance.now() - startedAt) * 1000) / (rounds * pieces.length)
  console.log(
    `${name.padEnd(10)} ${us.toFixed(2)} µs a piece, ${held(pieces)} of ${pieces.length} pieces held back`,
  )
}

// The same text again and again in one flow: nothing may grow with its length.
const long = texts.map(([, text]) => text.repeat(200)).join('')
const pieces = long.match(/[\s\S]{1,4}/g) ?? []
const startedAt = performance.now()
run(pieces)
const us = ((performance.now() - startedAt) * 1000) / pieces.length
console.log(`${'long'.padEnd(10)} ${us.toFixed(2)} µs a piece of ${pieces.length}`)

function run(pieces: string[]): number {
  const flow = new SentenceFlow('en-US')
  let length = 0
  for (const piece of pieces) length += flow.push(piece).speak.length
  return length + flow.end().speak.length
}

/** Pieces that nothing was spoken at. */
function held(pieces: string[]): number {
  const flow = new SentenceFlow('en-US')
  return pieces.filter((piece) => flow.push(piece).speak === '').length
}
