/** Speaks the receptionist's words through the browser's own voice. */
import { useCallback, useEffect, useRef, useState } from 'react'

const isSupported = typeof window !== 'undefined' && 'speechSynthesis' in window

export interface SpeechOut {
  isSupported: boolean
  isSpeaking: boolean
  isMuted: boolean
  setMuted: (isMuted: boolean) => void
  speak: (text: string, language: string) => void
  stop: () => void
}

export function useSpeechOut(): SpeechOut {
  const [isMuted, setMutedState] = useState(!isSupported)
  const [isSpeaking, setSpeaking] = useState(false)
  const waiting = useRef(0)

  const stop = useCallback(() => {
    waiting.current = 0
    setSpeaking(false)
    if (isSupported) window.speechSynthesis.cancel()
  }, [])

  useEffect(() => stop, [stop])

  const speak = useCallback(
    (text: string, language: string) => {
      if (!isSupported || isMuted) return
      const words = new SpeechSynthesisUtterance(text)
      words.lang = language
      words.rate = 1.05
      waiting.current += 1
      setSpeaking(true)
      const done = () => {
        waiting.current = Math.max(0, waiting.current - 1)
        if (waiting.current === 0) setSpeaking(false)
      }
      words.onend = done
      words.onerror = done
      window.speechSynthesis.speak(words)
    },
    [isMuted],
  )

  const setMuted = useCallback(
    (next: boolean) => {
      if (next) stop()
      setMutedState(next)
    },
    [stop],
  )

  return { isSupported, isSpeaking, isMuted, setMuted, speak, stop }
}
