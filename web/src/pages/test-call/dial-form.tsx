/** Before the call: whose number to show, which engine is to answer, and whether the result may reach the connected tools. */
import { useQuery } from '@tanstack/react-query'
import { Phone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { modelsQuery } from '../../api/models.ts'
import { Button } from '../../components/button.tsx'
import { Field, TextInput } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import type { Engine } from '../../words/engine-words.ts'
import { EngineField } from './engine-field.tsx'
import { missingForMicrophone } from './sound/microphone.ts'
import { MicrophoneField } from './sound/microphone-field.tsx'
import { openSoundPhone, type SoundPhone } from './sound/sound-phone.ts'
import { canHear } from './speech-in.ts'
import type { DialOptions } from './use-test-call.ts'
import { type Way, WayToTalk } from './way-to-talk.tsx'

const e164 = /^\+[1-9]\d{6,14}$/

interface DialFormProps {
  businessName: string | undefined
  /** With a phone the call is in sound. */
  onDial: (options: DialOptions, phone?: SoundPhone) => void
}

export function DialForm({ businessName, onDial }: DialFormProps) {
  const [from, setFrom] = useState('+15035550142')
  const [isDelivered, setDelivered] = useState(false)
  const [engine, setEngine] = useState<Engine>()
  const [error, setError] = useState<string>()
  const [wished, setWished] = useState<Way>()
  const [microphone, setMicrophone] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [isOpening, setOpening] = useState(false)
  // Whoever leaves the page while the browser asks for the microphone calls nobody.
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const models = useQuery(modelsQuery).data
  const speech = models?.speech
  const whyNotSpoken = speech ? (speech.reason ?? missingForMicrophone()) : undefined
  const canSpeak = speech !== undefined && whyNotSpoken === undefined
  const way = canSpeak ? (wished ?? 'speak') : 'type'

  const dial = async () => {
    const number = from.replace(/[\s().-]/g, '')
    if (number !== '' && !e164.test(number)) {
      setError('Write it with country code, for example +15035550188, or leave it empty.')
      return
    }
    const options = { ...(number ? { from: number } : {}), deliver: isDelivered }
    if (way === 'type') {
      onDial({ ...options, ...(engine ? { engine } : {}) })
      return
    }
    setOpening(true)
    setRefusal(undefined)
    try {
      const phone = await openSoundPhone(microphone)
      if (isHere.current) onDial(options, phone)
      else phone.close()
    } catch (problem) {
      setRefusal(problem instanceof Error ? problem.message : String(problem))
    } finally {
      setOpening(false)
    }
  }

  return (
    <form
      className="flex flex-col gap-6 p-5 md:p-7"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isOpening) void dial()
      }}
    >
      <div className="flex flex-col items-center pt-3 text-center">
        <Button
          type="submit"
          look="primary"
          aria-label="Call now"
          className="size-20! rounded-full! bg-ok! p-0! text-white hover:brightness-105 [&_svg]:size-8!"
        >
          <Phone aria-hidden />
        </Button>
        <p className="mt-4 text-lg font-semibold">Call {businessName ?? 'your receptionist'}</p>
        <p className="mt-1 max-w-xs text-sm text-balance text-muted">
          {isOpening ? 'Allow the microphone, and the call begins.' : introduction(way)}
        </p>
        {refusal && (
          <p role="alert" className="mt-3 max-w-sm rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn-text">
            {refusal}
          </p>
        )}
      </div>
      <div className="space-y-5 border-t border-line pt-5">
        <WayToTalk
          way={way}
          whyNotSpoken={whyNotSpoken}
          model={models?.realtime?.model}
          onChange={setWished}
        />
        <Field label="Caller ID" hint="The number the call seems to come from." error={error}>
          {(input) => (
            <TextInput
              {...input}
              type="tel"
              value={from}
              onChange={(event) => {
                setFrom(event.target.value)
                setError(undefined)
              }}
              className="tabular-nums"
            />
          )}
        </Field>
        {way === 'type' ? (
          <EngineField engine={engine} onChange={setEngine} />
        ) : (
          <MicrophoneField microphone={microphone} onChange={setMicrophone} />
        )}
        <Switch
          label="Send to integrations"
          hint="Off: the lead stays here. On: webhooks and mails go out as after a real call."
          isOn={isDelivered}
          onChange={setDelivered}
        />
      </div>
    </form>
  )
}

function introduction(way: Way): string {
  if (way === 'speak') return 'Speak as if you were a customer on the phone. A headset hears best.'
  return canHear
    ? 'Type or speak, as if you were a customer on the phone.'
    : 'Type as if you were a customer on the phone. This browser cannot recognise speech.'
}
