/** Messages for the business stand in the notes, in its own language, as they were said. */
import { describe, expect, it } from 'vitest'
import { ToolCall } from './tool-driver.ts'

describe('take_message', () => {
  it.each([
    ['en-US', 'Message for Mike: "The gate is open."'],
    ['es-US', 'Mensaje para Mike: «The gate is open.»'],
  ])('stands in the notes in the language of the owner: %s', async (language, note) => {
    const call = new ToolCall({ business: { languages: [language] } }).hear('tell Mike that the gate is open')
    const result = await call.use('take_message', { text: 'The gate is open.', forWhom: 'Mike' })
    expect(result.receipts).toEqual([{ kind: 'noted' }])
    expect(call.lead.notes).toBe(note)
  })

  it('is added to what stands there, once', async () => {
    const call = new ToolCall().hear('the gate is open and the dog is out')
    await call.use('take_message', { text: 'The gate is open.' })
    call.say('Noted.')
    await call.use('take_message', { text: 'The gate is open.' })
    await call.use('take_message', { text: 'The dog is out.' })
    expect(call.lead.notes).toBe('Message: "The gate is open." Message: "The dog is out."')
  })

  it('claims nothing that the notes have no room for', async () => {
    const call = new ToolCall().hear('I have a lot to tell')
    const long = (at: number) => `Part ${at}. ${'word '.repeat(180)}`.trim()
    await call.use('take_message', { text: long(1) })
    await call.use('take_message', { text: long(2) })
    const before = call.lead.notes
    const result = await call.use('take_message', { text: long(3) })
    expect(result).toMatchObject({
      isError: true,
      output: expect.stringMatching(/notes of this call are full/),
    })
    expect(result.receipts).toBeUndefined()
    expect(call.lead.notes).toBe(before)
  })

  it('holds no number that the caller has not said, and is no message without words', async () => {
    const call = new ToolCall().hear('tell him to call me')
    expect(await call.use('take_message', { text: 'Call 900 555 0123' })).toMatchObject({ isError: true })
    expect((await call.use('take_message', { text: '  ' })).output).toMatch(/text: expected the message/)
    expect(await new ToolCall().use('take_message', { text: 'Hello' })).toMatchObject({ isError: true })
    expect(call.lead).toEqual({})
  })
})
