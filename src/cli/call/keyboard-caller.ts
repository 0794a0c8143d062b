/** A caller at the keyboard: what is typed is said; commands press keys, stay silent or hang up. */
import type { Interface } from 'node:readline/promises'
import type { Caller, CallerAction, Heard } from '../../../simulator/caller.ts'

export const keyboardHelp =
  'Type what you say. /press 1 presses keys, /silence says nothing, /hang-up ends the call.'

/** Asks `lines` for every turn, and takes what was typed ahead first; the end of the input, or Ctrl-C, hangs up. */
export function keyboardCaller(lines: Interface, write: (text: string) => void): Caller {
  const isClosed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)))
  // Lines that nobody had asked for yet: the answer to what the receptionist is about to say.
  const early: string[] = []
  lines.on('line', (line) => early.push(line))
  return {
    async respond(heard) {
      for (;;) {
        const line = early.shift() ?? lines.question(promptFor(heard)).catch(() => undefined)
        const typed = await Promise.race([line, isClosed])
        if (typed === undefined) return { do: 'hang-up' }
        const action = readAction(typed)
        if (action) return action
        write(`  ${keyboardHelp}\n`)
      }
    },
  }
}

function promptFor({ expects, input }: Heard): string {
  if (expects === 'record') return '  (beep) > '
  return input.length === 1 && input[0] === 'dtmf' ? '  (keys) > ' : '  > '
}

/** Undefined for a command that does not exist. */
export function readAction(typed: string): CallerAction | undefined {
  const text = typed.trim()
  const [command = '', ...rest] = text.split(/\s+/)
  if (!command.startsWith('/')) return text === '' ? { do: 'silence' } : { do: 'say', text }
  const digits = rest.join('')
  if (/^\/p(ress)?$/.test(command) && /^[0-9*#]+$/.test(digits)) return { do: 'press', digits }
  if (command === '/silence') return { do: 'silence' }
  if (command === '/hang-up' || command === '/hangup' || command === '/bye') return { do: 'hang-up' }
  return undefined
}
