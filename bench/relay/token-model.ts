/** A language model for benchmarks: answers every chat completion with words at a steady rate, and notes when. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ModelTurn {
  /** When the whole request was there, `performance.now()`. */
  requestedAt: number
  /** When each word was written. */
  wordsAt: number[]
}

export interface TokenModel {
  baseUrl: string
  /** By the mark in the caller's last words. */
  turns: Map<string, ModelTurn>
  close(): void
}

/** `words` a turn, `perSecond` of them. */
export async function startTokenModel(words: number, perSecond: number): Promise<TokenModel> {
  const turns = new Map<string, ModelTurn>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const mark =
        Buffer.concat(chunks)
          .toString()
          .match(/\bmark[a-z]+/g)
          ?.at(-1) ?? ''
      const turn: ModelTurn = { requestedAt: performance.now(), wordsAt: [] }
      turns.set(mark, turn)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const write = (delta: object, finish: string | null) => {
        const choices = [{ index: 0, delta, finish_reason: finish }]
        response.write(
          `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices })}\n\n`,
        )
      }
      const timer = setInterval(() => {
        const count = turn.wordsAt.length
        if (count === words) {
          clearInterval(timer)
          write({}, 'stop')
          const usage = { prompt_tokens: 1500, completion_tokens: words, total_tokens: 1500 + words }
          response.end(
            `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage })}\n\ndata: [DONE]\n\n`,
          )
          return
        }
        turn.wordsAt.push(performance.now())
        const isLast = count === words - 1
        write({ content: `${count === 0 ? '' : ' '}${isLast ? 'right?' : 'well'}` }, null)
      }, 1000 / perSecond)
      response.on('close', () => clearInterval(timer))
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    turns,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
