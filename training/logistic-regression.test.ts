import { describe, expect, it } from 'vitest'
import { probability } from '../src/understanding/linear-classifier.ts'
import { type Example, fit } from './logistic-regression.ts'

const yes = (...features: string[]): Example => ({ features, isPositive: true })
const no = (...features: string[]): Example => ({ features, isPositive: false })
const gasOrBill = [yes('gas'), yes('gas'), yes('gas', 'smell'), no('gas', 'bill'), no('bill'), no(), no()]

describe('fit', () => {
  it('finds weights that tell the examples apart', () => {
    const weights = fit(gasOrBill, { l2: 0.1 })
    for (const { features, isPositive } of gasOrBill) {
      expect(probability(features, weights) > 0.5).toBe(isPositive)
    }
  })
  it('meets the share of positives with the bias alone', () => {
    const weights = fit([yes(), no(), no(), no()], { l2: 1 })
    expect(probability([], weights)).toBeCloseTo(0.25, 2)
  })
  it('keeps weights smaller the higher the pull', () => {
    const free = fit(gasOrBill, { l2: 0.01 }).bill ?? 0
    const held = fit(gasOrBill, { l2: 5 }).bill ?? 0
    expect(free).toBeLessThan(held)
    expect(held).toBeLessThan(0)
  })
  it('counts a heavy example like many', () => {
    const heavy = fit([{ ...yes('a'), weight: 3 }, no('a'), no('b')], { l2: 1 })
    expect(heavy).toEqual(fit([yes('a'), yes('a'), yes('a'), no('a'), no('b')], { l2: 1 }))
  })
  it('gives the same weights in any order', () => {
    expect(fit(gasOrBill.toReversed(), { l2: 0.5 })).toEqual(fit(gasOrBill, { l2: 0.5 }))
  })
  it('stays finite where the examples are told apart perfectly and nothing pulls', () => {
    const weights = fit([yes('a'), no('b')], { l2: 0 })
    expect(Object.values(weights).every(Number.isFinite)).toBe(true)
  })
  it('refuses a feature with the name of the constant', () => {
    expect(() => fit([yes('bias')], { l2: 1 })).toThrow('bias')
  })
})
