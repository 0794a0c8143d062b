/** Full-text search over the owner's answers: what fits best comes first, what does not fit is left out. */
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { english } from '../languages/en/english.ts'
import { searchKnowledge } from './search-knowledge.ts'

describe('searchKnowledge', () => {
  it('sees what the owner has changed', () => {
    const before = [...demoBusiness.knowledge]
    const after = [...before, { question: 'Do you clean gutters?', answer: 'Yes, in autumn.' }]
    expect(searchKnowledge('do you clean gutters', before, english)).toEqual([])
    expect(searchKnowledge('do you clean gutters', after, english)).toMatchObject([{ number: 5 }])
  })

  it('brings three at most, the best first', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      question: `What does repair number ${at} cost?`,
      answer: `Repair ${at} costs ${at} dollars.`,
    }))
    expect(searchKnowledge('what does the repair number cost', many, english)).toHaveLength(3)
    expect(searchKnowledge('what does repair number 7 cost', many, english)[0]?.number).toBe(8)
  })
})
