/** The phone while it is in use: who is on the line, what is said, and every way to answer. */
import { useEffect, useState } from 'react'
import { useFollowEnd } from '../../components/follow-end.ts'
import { isTyping } from '../../components/keys.ts'
import { AnswerBar } from './answer-bar.tsx'
import { CallControls, SoundControls } from './call-controls.tsx'
import { CallStatus } from './call-status.tsx'
import { Conversation } from './conversation.tsx'
import { EndedBar } from './ended-bar.tsx'
import { useKeyCollector } from './key-collector.ts'
import { Keypad } from './keypad.tsx'
import { SoundBar } from './sound/sound-bar.tsx'
import { useMute } from './sound/use-mute.ts'
import { useSpeechIn } from './speech-in.ts'
import type { SpeechOut } from './speech-out.ts'
import type { TestCall } from './use-test-call.ts'

interface CallScreenProps {
  call: TestCall
  voice: SpeechOut
  language: string
  businessName: string | undefined
}

export function CallScreen({ call, voice, language, businessName }: CallScreenProps) {
  const { state } = call
  const isOver = state.phase === 'ended'
  const [isMicOn, setMicOn] = useState(false)
  const [isKeypadOpen, setKeypadOpen] = useState(false)
  // A line in sound takes each key at once, as telephones do.
  const isInSound = state.spoken !== undefined && !state.listening
  const keypad = useKeyCollector(isInSound ? 1 : state.listening?.numDigits, call.press)
  useEffect(() => {
    // Whoever has to type wants to see where.
    if (!isInSound) setKeypadOpen(false)
  }, [isInSound])
  const mute = useMute(isOver ? undefined : call.phone)
  const box = useFollowEnd<HTMLDivElement>(`${state.lines.length} ${state.phase} ${isKeypadOpen}`)
  // Not while the receptionist speaks: the microphone would hear her.
  const isListening = isMicOn && state.listening !== undefined && !voice.isSpeaking
  const { heard, refusal } = useSpeechIn({ isListening, language, onWords: call.say })

  const hasLostSound = state.spoken !== undefined && state.listening !== undefined
  const problem =
    refusal ??
    state.problem ??
    (hasLostSound ? 'The call goes on without sound: type your answers.' : undefined)

  const hangUp = () => {
    voice.stop()
    call.hangUp()
  }
  useCallKeys(isOver ? undefined : { hangUp, press: keypad.add })

  return (
    <div className="flex h-[calc(100dvh-9.25rem-env(safe-area-inset-bottom))] min-h-[26rem] flex-col md:h-[38rem]">
      <CallStatus
        state={state}
        businessName={businessName}
        isSpeaking={voice.isSpeaking}
        isHearing={isListening}
      />
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto px-4 py-4" aria-live="polite">
        <Conversation state={state} heard={heard} />
      </div>
      {problem && (
        <p role="alert" className="mx-4 mb-3 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn-text">
          {problem}
        </p>
      )}
      {state.spoken && isInSound && !isOver && (
        <SoundBar phone={call.phone} spoken={state.spoken} isMuted={mute.isMuted} />
      )}
      {isOver ? (
        <EndedBar call={call} />
      ) : (
        <div className="space-y-3 border-t border-line p-3">
          {isKeypadOpen ? (
            <Keypad keys={isInSound ? undefined : keypad.keys} onKey={keypad.add} />
          ) : (
            !isInSound && (
              <AnswerBar
                isMicOn={isMicOn}
                canAnswer={state.phase === 'talking'}
                onMic={setMicOn}
                onSay={(text) => {
                  voice.stop()
                  call.say(text)
                }}
              />
            )
          )}
          {isInSound ? (
            <SoundControls
              mute={mute}
              onHangUp={hangUp}
              isKeypadOpen={isKeypadOpen}
              onKeypad={() => setKeypadOpen(!isKeypadOpen)}
            />
          ) : (
            <CallControls
              call={call}
              onHangUp={hangUp}
              voice={voice}
              isKeypadOpen={isKeypadOpen}
              onKeypad={() => setKeypadOpen(!isKeypadOpen)}
            />
          )}
        </div>
      )}
    </div>
  )
}

/** Esc hangs up; digits, * and # are keys of the phone while nothing is being typed. */
function useCallKeys(actions: { hangUp: () => void; press: (key: string) => void } | undefined): void {
  useEffect(() => {
    if (!actions) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
      if (event.key === 'Escape' && !document.querySelector('[role=dialog]')) actions.hangUp()
      else if (/^[0-9*#]$/.test(event.key) && !isTyping(event)) actions.press(event.key)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
