/** Reads a request's body within a size and a time; the rest of a refused one is thrown away. */
import type { IncomingMessage } from 'node:http'

/** The bytes, or undefined when they are too many, come too slowly, or the connection breaks off. */
export function readBody(
  request: IncomingMessage,
  { maxBytes, timeoutMs }: { maxBytes: number; timeoutMs: number },
): Promise<Buffer | undefined> {
  const { headers } = request
  if (headers['transfer-encoding'] === undefined && !(Number(headers['content-length']) > 0)) {
    return Promise.resolve(Buffer.alloc(0))
  }
  if (Number(headers['content-length']) > maxBytes) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const finish = (body: Buffer | undefined) => {
      clearTimeout(timer)
      request.off('data', take).off('end', end).off('error', fail).off('close', fail)
      resolve(body)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > maxBytes) finish(undefined)
    }
    const end = () => finish(Buffer.concat(chunks, size))
    const fail = () => finish(undefined)
    const timer = setTimeout(fail, timeoutMs)
    request.on('data', take).on('end', end).on('error', fail).on('close', fail)
  })
}

/**
 * Throws away what still arrives of a body, so that the peer can read our answer, and breaks the connection off
 * when that takes longer than `timeoutMs`.
 */
export function drainBody(request: IncomingMessage, timeoutMs: number): void {
  if (request.complete || request.destroyed) return
  const timer = setTimeout(() => request.destroy(), timeoutMs)
  timer.unref()
  request.on('error', () => {})
  request.once('close', () => clearTimeout(timer))
  request.resume()
}
