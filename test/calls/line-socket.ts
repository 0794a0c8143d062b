/** What both kinds of sockets of a call have in common that tests drive by hand, as Twilio's end. */
import { once } from 'node:events'
import type { WebSocket } from 'ws'

const mostMs = 5_000

/** Something came: told to whoever waits for it. */
export class Arrivals {
  #waiting: (() => void)[] = []

  /** Resolves with the next that comes; rejects with `late` when nothing comes for five seconds. */
  next(late: () => string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(late())), mostMs)
      this.#waiting.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  tell(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }
}

/** Everything that was sent has been read. */
export async function untilRead(socket: WebSocket): Promise<void> {
  const answered = once(socket, 'pong')
  socket.ping()
  await answered
}

/** Without a code the line just breaks. */
export async function closeSocket(socket: WebSocket | undefined, code: number | undefined): Promise<void> {
  if (!socket || socket.readyState === socket.CLOSED) return
  const closed = once(socket, 'close')
  if (code === undefined) socket.terminate()
  else socket.close(code)
  await closed
}
