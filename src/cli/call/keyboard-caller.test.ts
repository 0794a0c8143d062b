import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Heard } from '../../../simulator/caller.ts'
import { keyboardCaller } from './keyboard-caller.ts'

const heard: Heard = { text: '', expects: 'gather', input: ['speech', 'dtmf'], history: [] }

describe('keyboardCaller', () => {
  it('says what was typed before it was asked for, in order, and hangs up at the end of the input', async () => {
    const input = new PassThrough()
    const lines = createInterface({ input })
    const caller = keyboardCaller(lines, () => {})
    const typed = once(lines, 'line')
    input.write('my tap drips\n')
    await typed
    expect(await caller.respond(heard)).toEqual({ do: 'say', text: 'my tap drips' })
    const asked = caller.respond(heard)
    input.write('/press 1\n')
    expect(await asked).toEqual({ do: 'press', digits: '1' })
    const last = caller.respond(heard)
    input.end()
    expect(await last).toEqual({ do: 'hang-up' })
  })
})
