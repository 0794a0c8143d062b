/** What the business has told is found, cited and told apart from what it has not. */
import { describe, expect, it } from 'vitest'
import { ToolCall } from './tool-driver.ts'

const spanish = [
  { question: '¿Qué zonas atienden?', answer: 'Atendemos todo Riverside.' },
  { question: '¿Cuánto cuesta una visita?', answer: 'La visita cuesta ochenta y nueve dólares.' },
]
const ask = (call: ToolCall, question: string) => call.use('answer_from_knowledge', { question })

describe('answer_from_knowledge', () => {
  it.each([
    ['How much is a visit?', 3, 'eighty-nine dollars'],
    ['do you fix watter heaters', 4, 'water heaters'],
    ['which areas do you serve', 2, 'twenty-five miles'],
  ])('%s', async (question, number, answer) => {
    const { output, isError } = await ask(new ToolCall().hear(question), question)
    expect(isError).toBeUndefined()
    expect(output.split('\n')[1]).toMatch(new RegExp(`^\\[${number}\\] .*${answer}`))
    expect(output.split('\n').length).toBeLessThanOrEqual(4)
  })

  it.each([['Do you sell garden furniture?'], ['what is the airspeed of a swallow'], ['??']])(
    'says that the business has not told us: %s',
    async (question) => {
      const { output, receipts } = await ask(new ToolCall().hear(question), question)
      expect(output).toMatch(/has not told us.*take_message/)
      expect(receipts).toBeUndefined()
    },
  )

  it('answers from the words in the language of the call', async () => {
    const business = { languages: ['en-US', 'es-US'], translations: { 'es-US': { knowledge: spanish } } }
    const call = new ToolCall({ business }).apply({
      type: 'language-changed',
      language: 'es-US',
      isAsked: true,
    })
    const { output } = await ask(call, '¿cuánto cuesta que vengan a una visita?')
    expect(output).toContain('[2] ¿Cuánto cuesta una visita?')
    expect(output).not.toContain('eighty-nine')
  })

  it("answers from the owner's words where they are not translated", async () => {
    const call = new ToolCall({ business: { languages: ['en-US', 'es-US'] } })
    call.apply({ type: 'language-changed', language: 'es-US', isAsked: true })
    const { output } = await ask(call, 'how much does a visit cost')
    expect(output).toMatch(/Tell it in the language of the call/)
    expect(output).toContain('[3]')
  })

  it('reaches no other business, and is no tool where nothing was told', async () => {
    const other = new ToolCall({
      business: { knowledge: [{ question: 'Code?', answer: 'The alarm code is 4711.' }] },
    })
    expect((await ask(other, 'what is the alarm code')).output).toContain('4711')
    expect((await ask(new ToolCall(), 'what is the alarm code')).output).toMatch(/has not told us/)
    const call = new ToolCall()
    const result = await call.use('answer_from_knowledge', { question: 'alarm code', businessId: 'other' })
    expect(result.output).toMatch(/businessId: is not a field/)
    expect((await ask(new ToolCall({ business: { knowledge: [] } }), 'price')).output).toMatch(/no tool/)
  })
})
