/** Places a test call over the socket and tells how it goes. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { TestCallCommand, TestCallEvent } from '../../api/types.ts'
import type { SoundPhone } from './sound/sound-phone.ts'
import { idleCall, nextState, type TestCallState } from './test-call-state.ts'

export type DialOptions = Omit<Extract<TestCallCommand, { type: 'start' }>, 'type' | 'businessId' | 'sound'>

/** Sound that the network has not taken yet, bytes: two seconds. What is spoken then is too late to be heard. */
const mostQueuedBytes = 16_000

export interface TestCall {
  state: TestCallState
  /** The microphone and loudspeaker of a call in sound, as long as it lasts. */
  phone: SoundPhone | undefined
  /** With a phone the call is in sound; the phone is closed at the end of the call. */
  start: (options: DialOptions, phone?: SoundPhone) => void
  say: (text: string) => void
  press: (digits: string) => void
  staySilent: () => void
  hangUp: () => void
  /** Back to the dial form. */
  putBack: () => void
}

export function useTestCall(): TestCall {
  const [state, dispatch] = useReducer(nextState, idleCall)
  const socket = useRef<WebSocket>(undefined)
  const [phone, setPhone] = useState<SoundPhone>()

  useEffect(() => () => socket.current?.close(), [])
  useEffect(() => () => phone?.close(), [phone])
  useEffect(() => {
    if (state.phase === 'ended') setPhone(undefined)
  }, [state.phase])

  const send = useCallback((command: TestCallCommand) => {
    if (socket.current?.readyState !== WebSocket.OPEN) return false
    socket.current.send(JSON.stringify(command))
    return true
  }, [])

  const start = useCallback((options: DialOptions, opened?: SoundPhone) => {
    socket.current?.close()
    const address = new URL('/api/test-calls', window.location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    const line = new WebSocket(address)
    line.binaryType = 'arraybuffer'
    socket.current = line
    setPhone(opened)
    dispatch({ type: 'dialled', sound: opened !== undefined, at: Date.now() })
    line.onopen = () => {
      const command: TestCallCommand = { type: 'start', ...options, ...(opened ? { sound: true } : {}) }
      line.send(JSON.stringify(command))
    }
    line.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (socket.current !== line) return
      if (data instanceof ArrayBuffer) {
        opened?.play(new Uint8Array(data))
        return
      }
      const event: TestCallEvent = JSON.parse(data)
      if (event.type === 'sound-cleared') opened?.clear()
      if (event.type === 'sound-opened' && opened) speakInto(line, opened)
      if (event.type === 'sound-closed' && opened) opened.onFrame = undefined
      dispatch({ ...event, at: Date.now() })
    }
    line.onclose = () => {
      if (socket.current === line) dispatch({ type: 'connection-lost', at: Date.now() })
    }
    if (opened) opened.onLost = (words) => dispatch({ type: 'microphone-lost', words, at: Date.now() })
  }, [])

  const say = useCallback(
    (text: string) => {
      if (send({ type: 'say', text })) dispatch({ type: 'caller-said', text, at: Date.now() })
    },
    [send],
  )
  const press = useCallback(
    (digits: string) => {
      if (send({ type: 'press', digits })) dispatch({ type: 'keys-pressed', digits, at: Date.now() })
    },
    [send],
  )
  const staySilent = useCallback(() => {
    if (send({ type: 'silence' })) dispatch({ type: 'stayed-silent', at: Date.now() })
  }, [send])

  const hangUp = useCallback(() => {
    if (!send({ type: 'hang-up' })) socket.current?.close()
  }, [send])

  const putBack = useCallback(() => dispatch({ type: 'put-back', at: Date.now() }), [])

  return { state, phone, start, say, press, staySilent, hangUp, putBack }
}

/** From now on the microphone is heard at the other end. */
function speakInto(line: WebSocket, phone: SoundPhone): void {
  phone.onFrame = (frame) => {
    if (line.readyState === WebSocket.OPEN && line.bufferedAmount < mostQueuedBytes) line.send(frame)
  }
}
