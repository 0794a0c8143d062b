/** The connection an answer goes out on, in pieces as small as a test wants them. */
import type { ServerResponse } from 'node:http'
import type { Line } from './speak-pieces.ts'

/** The client went away while something was being sent to it. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

/** `chunkBytes`: so many bytes in one write, which tears lines and characters apart; whole events when absent. */
export function openLine(
  outgoing: ServerResponse,
  signal: AbortSignal,
  chunkBytes: number | undefined,
): Line {
  const write = (bytes: Buffer) =>
    new Promise<void>((resolve, reject) => {
      outgoing.write(bytes, (error) => (error ? reject(new ConnectionLost(error.message)) : resolve()))
    })
  return {
    signal,
    async send(text) {
      const bytes = Buffer.from(text)
      const size = chunkBytes ?? bytes.length
      for (let start = 0; start < bytes.length; start += size) {
        signal.throwIfAborted()
        await write(bytes.subarray(start, start + size))
        // One chunk arrives before the next one leaves.
        if (chunkBytes !== undefined) await new Promise((resolve) => setImmediate(resolve))
      }
    },
    end: () => outgoing.end(),
    cut: () => outgoing.destroy(),
  }
}
