/** Before the call: whose number to show, and whether the result may reach the connected tools. */
import { Phone } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Field, TextInput } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import { canHear } from './speech-in.ts'

const e164 = /^\+[1-9]\d{6,14}$/

interface DialFormProps {
  businessName: string | undefined
  onDial: (options: { from?: string; deliver: boolean }) => void
}

export function DialForm({ businessName, onDial }: DialFormProps) {
  const [from, setFrom] = useState('+15035550142')
  const [isDelivered, setDelivered] = useState(false)
  const [error, setError] = useState<string>()

  const dial = () => {
    const number = from.replace(/[\s().-]/g, '')
    if (number !== '' && !e164.test(number)) {
      setError('Write it with country code, for example +15035550188, or leave it empty.')
      return
    }
    onDial({ ...(number ? { from: number } : {}), deliver: isDelivered })
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
