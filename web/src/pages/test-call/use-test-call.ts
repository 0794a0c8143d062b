/** Places a test call over the socket and tells how it goes. */
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { TestCallCommand, TestCallEvent } from '../../api/types.ts'
import { idleCall, nextState, type TestCallState } from './test-call-state.ts'

export type DialOptions = Omit<Extract<TestCallCommand, { type: 'start' }>, 'type' | 'businessId'>

export interface TestCall {
  state: TestCallState
  start: (options: DialOptions) => void
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

  useEffect(() => () => socket.current?.close(), [])

  const send = useCallback((command: TestCallCommand) => {
    if (socket.current?.readyState !== WebSocket.OPEN) return false
    socket.current.send(JSON.stringify(command))
    return true
  }, [])

  const start = useCallback((options: DialOptions) => {
    socket.current?.close()
    const address = new URL('/api/test-calls', window.location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    const opened = new WebSocket(address)
    socket.current = opened
    dispatch({ type: 'dialled', at: Date.now() })
    opened.onopen = () => {
      const command: TestCallCommand = { type: 'start', ...options }
      opened.send(JSON.stringify(command))
    }
    opened.onmessage = (message) => {
      if (socket.current !== opened) return
      const event: TestCallEvent = JSON.parse(String(message.data))
      dispatch({ ...event, at: Date.now() })
    }
    opened.onclose = () => {
      if (socket.current === opened) dispatch({ type: 'connection-lost', at: Date.now() })
    }
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

  return { state, start, say, press, staySilent, hangUp, putBack }
}
