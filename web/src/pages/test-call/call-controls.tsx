/** Keypad, voice or microphone, silence, and hanging up. */
import { Grip, type LucideIcon, Mic, MicOff, PhoneOff, TimerOff, Volume2, VolumeX } from 'lucide-react'
import { classNames } from '../../components/class-names.ts'
import type { SpeechOut } from './speech-out.ts'
import type { TestCall } from './use-test-call.ts'

interface CallControlsProps {
  call: TestCall
  onHangUp: () => void
  voice: SpeechOut
  isKeypadOpen: boolean
  onKeypad: () => void
}

export function CallControls({ call, onHangUp, voice, isKeypadOpen, onKeypad }: CallControlsProps) {
  return (
    <div className="grid grid-cols-4 gap-2">
      <Control icon={Grip} label="Keypad" isOn={isKeypadOpen} onPress={onKeypad} />
      <Control
        icon={voice.isMuted ? VolumeX : Volume2}
        label={voice.isMuted ? 'Voice off' : 'Voice on'}
        isOn={!voice.isMuted}
        isDisabled={!voice.isSupported}
        onPress={() => voice.setMuted(!voice.isMuted)}
      />
      <Control
        icon={TimerOff}
        label="Say nothing"
        isDisabled={!call.state.listening}
        onPress={call.staySilent}
      />
      <Control icon={PhoneOff} label="Hang up" isDanger onPress={onHangUp} />
    </div>
  )
}

interface SoundControlsProps {
  mute: { isMuted: boolean; toggle: () => void }
  isKeypadOpen: boolean
  onKeypad: () => void
  onHangUp: () => void
}

/** The same of a call in sound. */
export function SoundControls({ mute, isKeypadOpen, onKeypad, onHangUp }: SoundControlsProps) {
  return (
    <div className="grid grid-cols-3 gap-2">
      <Control
        icon={mute.isMuted ? MicOff : Mic}
        label={mute.isMuted ? 'Unmute' : 'Mute'}
        title="M"
        isOn={mute.isMuted}
        onPress={mute.toggle}
      />
      <Control icon={Grip} label="Keypad" isOn={isKeypadOpen} onPress={onKeypad} />
      <Control icon={PhoneOff} label="Hang up" title="Esc" isDanger onPress={onHangUp} />
    </div>
  )
}

interface ControlProps {
  icon: LucideIcon
  label: string
  /** The key that does the same. */
  title?: string
  isOn?: boolean
  isDanger?: boolean
  isDisabled?: boolean
  onPress: () => void
}

function Control({ icon: Icon, label, title, isOn, isDanger, isDisabled, onPress }: ControlProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      disabled={isDisabled}
      title={title}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      className={classNames(
        'flex h-14 flex-col items-center justify-center gap-1 rounded-xl text-xs font-medium transition-colors disabled:opacity-45',
        isDanger
          ? 'bg-danger text-white hover:bg-danger-hover'
          : isOn
            ? 'bg-accent-soft text-accent-text'
            : 'bg-sunken text-muted hover:text-ink',
      )}
    >
      <Icon className="size-5" aria-hidden />
      {label}
    </button>
  )
}
