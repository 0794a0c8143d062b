/** Hears the user through the browser's own speech recognition, where the browser has it. */
import { useEffect, useRef, useState } from 'react'

interface RecognitionResult {
  readonly isFinal: boolean
  readonly [index: number]: { readonly transcript: string }
}

interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  start(): void
  abort(): void
  onresult: ((event: { resultIndex: number; results: ArrayLike<RecognitionResult> }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
}

declare global {
  interface Window {
    SpeechRecognition?: new () => Recognition
    webkitSpeechRecognition?: new () => Recognition
  }
}

const Recogniser =
  typeof window === 'undefined' ? undefined : (window.SpeechRecognition ?? window.webkitSpeechRecognition)

export const canHear = Recogniser !== undefined

const refusals: Record<string, string> = {
  'not-allowed':
    'The browser does not let this page use the microphone. Allow it in the address bar, or type.',
  'service-not-allowed': 'Speech recognition is switched off in this browser. Type instead.',
  'audio-capture': 'No microphone was found. Type instead.',
  network: "The browser's speech recognition cannot be reached. Type instead.",
  'language-not-supported': 'This browser does not recognise this language. Type instead.',
}

interface SpeechInOptions {
  /** Hears only while true. */
  isListening: boolean
  language: string
  onWords: (text: string) => void
}

/** What is being heard right now (not final), and why hearing does not work if it does not. */
export function useSpeechIn({ isListening, language, onWords }: SpeechInOptions): {
  heard: string
  refusal: string | undefined
} {
  const [heard, setHeard] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const tell = useRef(onWords)
  tell.current = onWords

  useEffect(() => {
    if (!isListening || !Recogniser) return
    setRefusal(undefined)
    let isOn = true
    const recognition = new Recogniser()
    recognition.lang = language
    recognition.continuous = true
    recognition.interimResults = true
    recognition.onresult = (event) => {
      let interim = ''
      for (const result of Array.from(event.results).slice(event.resultIndex)) {
        const text = result[0]?.transcript.trim() ?? ''
        if (!result.isFinal) interim += text
        else if (text !== '') tell.current(text)
      }
      setHeard(interim)
    }
    recognition.onerror = ({ error }) => {
      const words = refusals[error]
      if (!words) return
      isOn = false
      setRefusal(words)
    }
    // Browsers stop by themselves after a silence.
    recognition.onend = () => {
      if (isOn) recognition.start()
    }
    recognition.start()
    return () => {
      isOn = false
      setHeard('')
      recognition.abort()
    }
  }, [isListening, language])

  return { heard, refusal }
}
