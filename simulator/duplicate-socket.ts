/** Somebody who has learned the address of a call's socket opens a second one to it. */
import { CallError } from './call-error.ts'
import type { CallLeg } from './leg.ts'
import { type OpeningCodes, openSocket } from './open-socket.ts'

/** Real milliseconds in which a socket that is not wanted ought to be closed. */
const patienceMs = 2000

export interface DuplicateAnswer {
  isRefused: boolean
  /** Of its closing, or of the error; 0 when it was let be. */
  code: number
}

/** Sends the frames; resolves when the other side has refused it, closed it, or let it be for too long. */
export async function tryDuplicate(
  leg: CallLeg,
  url: string,
  codes: OpeningCodes,
  frames: readonly string[],
): Promise<DuplicateAnswer> {
  try {
    const socket = await openSocket(leg.options.socketLine, url, codes)
    const code = await new Promise<number | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), patienceMs)
      socket.once('close', (closeCode) => {
        clearTimeout(timer)
        resolve(closeCode)
      })
      for (const frame of frames) socket.send(frame)
      socket.resume()
    })
    socket.terminate()
    return { isRefused: code !== undefined, code: code ?? 0 }
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    return { isRefused: true, code: error.code }
  }
}
