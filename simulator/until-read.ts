/** Waiting until the other side of a call's socket has read what was sent to it. */
import type { WebSocket } from 'ws'

/** Real milliseconds that the other side of a call's socket may take to say that it has closed it, or read what was sent. */
export const answerMs = 2000

/**
 * Resolves when everything has come that the other side sent before it read what was sent to it, or when it does not
 * answer. On a call whose waits take no time this is what keeps the order of things. `onRead` runs before whatever comes
 * next is read.
 */
export async function untilRead(socket: WebSocket, onRead: () => void = () => {}): Promise<void> {
  if (socket.readyState !== socket.OPEN) return onRead()
  let timer: NodeJS.Timeout | undefined
  let stop: () => void = () => {}
  await new Promise<void>((resolve) => {
    stop = () => {
      onRead()
      resolve()
    }
    socket.once('pong', stop)
    socket.once('close', stop)
    timer = setTimeout(stop, answerMs)
    socket.ping()
  })
  socket.off('pong', stop)
  socket.off('close', stop)
  clearTimeout(timer)
}
