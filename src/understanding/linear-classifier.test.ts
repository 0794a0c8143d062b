import { describe, expect, it } from 'vitest'
import { probability, unpacked } from './linear-classifier.ts'

describe('probability', () => {
  it('is the logistic of bias and weights', () => {
    expect(probability(['gas'], { bias: -1, gas: 3, bill: -2 })).toBeCloseTo(1 / (1 + Math.exp(-2)))
  })
  it('is the bias alone when nothing was found', () => {
    expect(probability([], { bias: 0 })).toBe(0.5)
  })
  it('counts a feature once', () => {
    expect(probability(['gas', 'gas'], { bias: 0, gas: 1 })).toBe(probability(['gas'], { bias: 0, gas: 1 }))
  })
  it('lets unknown features say nothing, whatever their names', () => {
    expect(probability(['water', 'constructor', 'toString', '__proto__', 'bias'], { bias: 1 })).toBe(
      probability([], { bias: 1 }),
    )
  })
})

it('unpacks weights, whatever the names', () => {
  expect(unpacked(`\nbias -1 o'clock 0.5 ?%>PAPER\n2 constructor 3\n`)).toEqual({
    bias: -1,
    "o'clock": 0.5,
    '?%>PAPER': 2,
    constructor: 3,
  })
})
