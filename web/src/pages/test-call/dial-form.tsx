/** Before the call: whose number to show, which engine is to answer, and whether the result may reach the connected tools. */
import { useQuery } from '@tanstack/react-query'
import { Phone } from 'lucide-react'
import { useState } from 'react'
import { businessQuery } from '../../api/business.ts'
import { modelsQuery } from '../../api/models.ts'
import { Button } from '../../components/button.tsx'
import { Field, Select, TextInput } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import { type Engine, engineLabel } from '../../words/engine-words.ts'
import { canHear } from './speech-in.ts'
import type { DialOptions } from './use-test-call.ts'

const e164 = /^\+[1-9]\d{6,14}$/

interface DialFormProps {
  businessName: string | undefined
  onDial: (options: DialOptions) => void
}

export function DialForm({ businessName, onDial }: DialFormProps) {
  const [from, setFrom] = useState('+15035550142')
  const [isDelivered, setDelivered] = useState(false)
  const [engine, setEngine] = useState<Engine>()
  const [error, setError] = useState<string>()

  const dial = () => {
    const number = from.replace(/[\s().-]/g, '')
    if (number !== '' && !e164.test(number)) {
      setError('Write it with country code, for example +15035550188, or leave it empty.')
      return
    }
    onDial({ ...(number ? { from: number } : {}), deliver: isDelivered, ...(engine ? { engine } : {}) })
  }

  return (
    <form
      className="flex flex-col gap-6 p-5 md:p-7"
      onSubmit={(event) => {
        event.preventDefault()
        dial()
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
          {canHear
            ? 'Type or speak, as if you were a customer on the phone.'
            : 'Type as if you were a customer on the phone. This browser cannot recognise speech.'}
        </p>
      </div>
      <div className="space-y-5 border-t border-line pt-5">
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
        <EngineField engine={engine} onChange={setEngine} />
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

interface EngineFieldProps {
  /** Undefined leaves it to the profile. */
  engine: Engine | undefined
  onChange: (engine: Engine | undefined) => void
}

function EngineField({ engine, onChange }: EngineFieldProps) {
  const models = useQuery(modelsQuery).data
  const ladder = useQuery(businessQuery).data?.engines ?? []
  const built = models?.engines ?? []
  const usual = ladder.find((name) => built.includes(name))
  const [first] = models?.items ?? []
  const isLive = (engine ?? usual) === 'conversation-relay'
  return (
    <Field
      label="Answered by"
      hint={
        <>
          {models &&
            (first ? `${first.model} talks. ` : 'The built-in rules talk: no language model is set up. ')}
          {isLive && 'The line is live: silence counts as on a real phone.'}
        </>
      }
    >
      {(input) => (
        <Select
          {...input}
          value={engine ?? ''}
          onChange={(event) => onChange(built.find((name) => name === event.target.value))}
        >
          <option value="">{usual ? `Profile: ${engineLabel(usual)}` : 'As in your profile'}</option>
          {built.map((name) => (
            <option key={name} value={name}>
              {engineLabel(name)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
