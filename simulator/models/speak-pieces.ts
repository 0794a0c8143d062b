/** Says the pieces of an answer on a connection: at their pace, cut at the bound, with the faults they ask for. */
import type { Clock } from '../clock.ts'
import type { ModelPiece } from './model-request.ts'
import { type StreamWriter, tokensOf } from './stream-writer.ts'
import { countTokens, type Usage } from './usage.ts'

export interface Pace {
  clock: Clock
  /** As fast as it goes when absent. */
  tokensPerSecond?: number
  firstTokenMs?: number
}

/** One answer on its way. Text that was handed over is on the wire when `send` resolves. */
export interface Line {
  send(text: string): Promise<void>
  /** Ends the body in good order. */
  end(): void
  /** Destroys the connection. */
  cut(): void
  signal: AbortSignal
}

export interface SpokenAnswer {
  maxOutputTokens?: number
  thinks: boolean
  promptUsage: Pick<Usage, 'promptTokens' | 'cachedTokens' | 'cacheWriteTokens'>
}

/** Resolves when nothing more will be said; false when that was not the end: a cut, a stall, a client gone away. */
export async function speakPieces(
  pieces: AsyncIterable<ModelPiece>,
  writer: StreamWriter,
  line: Line,
  answer: SpokenAnswer,
  pace: Pace,
): Promise<boolean> {
  const { clock, tokensPerSecond, firstTokenMs } = pace
  const { maxOutputTokens = Number.POSITIVE_INFINITY } = answer
  let saidText = ''
  let thoughtText = ''
  let hasCalled = false
  const spent = () => countTokens(saidText) + countTokens(thoughtText)
  const close = (reason: string) => {
    const reasoningTokens = countTokens(thoughtText)
    const usage = { ...answer.promptUsage, reasoningTokens, completionTokens: spent() }
    return line.send(writer.close(reason, usage))
  }
  const token = async (text: string) => {
    if (tokensPerSecond !== undefined) await clock.wait(1000 / tokensPerSecond, line.signal)
    if (text !== '') await line.send(text)
  }
  /** What still fits below the bound. */
  const fitting = (text: string) => tokensOf(text).slice(0, Math.max(0, maxOutputTokens - spent()))

  await line.send(writer.open())
  if (firstTokenMs !== undefined) await clock.wait(firstTokenMs, line.signal)
  for await (const piece of pieces) {
    line.signal.throwIfAborted()
    switch (piece.type) {
      case 'text':
      case 'reasoning': {
        if (piece.type === 'reasoning' && !answer.thinks) break
        const parts = fitting(piece.text)
        for (const part of parts) {
          if (piece.type === 'text') saidText += part
          else thoughtText += part
          await token(piece.type === 'text' ? writer.text(part) : writer.reasoning(part))
        }
        if (parts.join('') !== piece.text) return close('length').then(() => finished(line))
        break
      }
      case 'tool-call': {
        const args =
          typeof piece.arguments === 'string' ? piece.arguments : JSON.stringify(piece.arguments ?? {})
        const cutArgs = fitting(args).join('')
        const id = piece.id === undefined ? {} : { id: piece.id }
        for (const part of writer.toolCall({ name: piece.name, arguments: cutArgs, ...id })) await token(part)
        saidText += piece.name + cutArgs
        hasCalled = true
        if (cutArgs !== args) return close('length').then(() => finished(line))
        break
      }
      case 'wait':
        await clock.wait(piece.ms, line.signal)
        break
      case 'keep-alive':
        await line.send(writer.keepAlive())
        break
      case 'raw':
        await line.send(piece.text)
        break
      case 'stall':
        return false
      case 'cut':
        line.cut()
        return false
      case 'end-of-file':
        return finished(line)
      case 'error':
        await line.send(writer.error(piece.message, piece.code))
        return finished(line)
      case 'stop':
        await close(piece.reason)
        return finished(line)
    }
  }
  await close(hasCalled ? 'tool-calls' : 'end')
  return finished(line)
}

function finished(line: Line): true {
  line.end()
  return true
}
