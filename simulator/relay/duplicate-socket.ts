/** Somebody who has learned the relay's address opens a second socket to it. */
import type { RelayWireMessage } from '../../src/twilio/protocol/relay-from-twilio.ts'
import { CallError } from '../call-error.ts'
import type { CallLeg } from '../leg.ts'
import { openSocket } from './open-socket.ts'

/** Real milliseconds in which a socket that is not wanted ought to be closed. */
const patienceMs = 2000

/** Resolves when the other side has refused it, closed it, or let it be for too long. */
export async function tryDuplicate(leg: CallLeg, url: string, setup: RelayWireMessage): Promise<void> {
  try {
    const socket = await openSocket(leg.options.socketLine, url)
    const code = await new Promise<number | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), patienceMs)
      socket.once('close', (closeCode) => {
        clearTimeout(timer)
        resolve(closeCode)
      })
      socket.send(JSON.stringify(setup))
      socket.resume()
    })
    socket.terminate()
    leg.emit({ type: 'relay-duplicate-answered', isRefused: code !== undefined, code: code ?? 0 })
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    leg.emit({ type: 'relay-duplicate-answered', isRefused: true, code: error.code })
  }
}
