/** Keys of the keypad, gathered until they make an answer: the expected number of them, `#`, or a pause. */
import { useCallback, useEffect, useRef, useState } from 'react'

const pauseMs = 2200

/** Whether the keys so far are a whole answer. Pure. */
export function isWholeAnswer(keys: string, expected: number | undefined): boolean {
  return keys.endsWith('#') || (expected !== undefined && keys.length >= expected)
}

export function useKeyCollector(
  expected: number | undefined,
  send: (keys: string) => void,
): { keys: string; add: (key: string) => void } {
  const [keys, setKeys] = useState('')
  const latest = useRef(send)
  latest.current = send

  useEffect(() => {
    if (keys === '') return
    const finish = () => {
      latest.current(keys)
      setKeys('')
    }
    if (isWholeAnswer(keys, expected)) {
      finish()
      return
    }
    const timer = setTimeout(finish, pauseMs)
    return () => clearTimeout(timer)
  }, [keys, expected])

  const add = useCallback((key: string) => setKeys((known) => (known + key).slice(0, 40)), [])
  return { keys, add }
}
