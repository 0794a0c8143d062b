/** Answering in words: typed, or spoken through the microphone. */
import { Mic, MicOff, SendHorizontal } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button, IconButton } from '../../components/button.tsx'
import { Field, TextInput } from '../../components/field.tsx'
import { canHear } from './speech-in.ts'

interface AnswerBarProps {
  isMicOn: boolean
  canAnswer: boolean
  onMic: (isOn: boolean) => void
  onSay: (text: string) => void
}

export function AnswerBar({ isMicOn, canAnswer, onMic, onSay }: AnswerBarProps) {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (canAnswer) input.current?.focus({ preventScroll: true })
  }, [canAnswer])

  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const words = text.trim()
        if (words === '' || !canAnswer) return
        onSay(words)
        setText('')
      }}
    >
      <IconButton
        label={
          !canHear ? 'This browser cannot recognise speech' : isMicOn ? 'Turn the microphone off' : 'Speak'
        }
        aria-pressed={isMicOn}
        disabled={!canHear}
        onClick={() => onMic(!isMicOn)}
        className={`size-11! rounded-full! [&_svg]:size-5! ${isMicOn ? 'bg-accent! text-white!' : 'border border-line-strong'}`}
      >
        {canHear ? <Mic aria-hidden /> : <MicOff aria-hidden />}
      </IconButton>
      <Field label="Your words" isLabelHidden className="min-w-0 flex-1">
        {(field) => (
          <TextInput
            {...field}
            ref={input}
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={isMicOn ? 'Speak, or type…' : 'Type your words…'}
            autoComplete="off"
            enterKeyHint="send"
            maxLength={2000}
            className="h-11! rounded-full! px-4!"
          />
        )}
      </Field>
      <Button
        type="submit"
        look="primary"
        aria-label="Say it"
        disabled={!canAnswer || text.trim() === ''}
        className="size-11! rounded-full! p-0! [&_svg]:size-5!"
      >
        <SendHorizontal aria-hidden />
      </Button>
    </form>
  )
}
