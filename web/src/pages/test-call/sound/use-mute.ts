/** The microphone's switch for a call in sound: a button, and the key M. */
import { useCallback, useEffect, useState } from 'react'
import { isTyping } from '../../../components/keys.ts'
import type { SoundPhone } from './sound-phone.ts'

/** Whether the microphone is muted, and how to change that. Each call begins unmuted. */
export function useMute(phone: SoundPhone | undefined): { isMuted: boolean; toggle: () => void } {
  const [isMuted, setMuted] = useState(false)
  useEffect(() => setMuted(phone?.isMuted ?? false), [phone])

  const toggle = useCallback(() => {
    if (!phone) return
    phone.setMuted(!phone.isMuted)
    setMuted(phone.isMuted)
  }, [phone])

  useEffect(() => {
    if (!phone) return
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.altKey
      if (isPlain && !event.repeat && event.key.toLowerCase() === 'm' && !isTyping(event)) toggle()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [phone, toggle])

  return { isMuted, toggle }
}
