/** The voice of a model that speaks by itself: the server's, one of the known, or another by its name. */
import { useState } from 'react'
import type { Business } from '../../api/types.ts'
import { Field, Select, TextInput } from '../../components/field.tsx'
import { isListed, voiceGroups, withVoice } from './live-voice.ts'

type Realtime = Business['realtime']

interface LiveVoiceFieldProps {
  realtime: Realtime
  /** Of profiles that name none. */
  serversVoice: string | undefined
  error: string | undefined
  onChange: (realtime: Realtime) => void
}

const other = 'other:'

export function LiveVoiceField({ realtime, serversVoice, error, onChange }: LiveVoiceFieldProps) {
  const { voice } = realtime
  const [isTyped, setTyped] = useState(voice !== undefined && !isListed(voice))
  const isOther = isTyped || (voice !== undefined && !isListed(voice))

  const choose = (chosen: string) => {
    setTyped(chosen === other)
    if (chosen === other) onChange(withVoice(realtime, ''))
    else onChange(withVoice(realtime, chosen === '' ? undefined : chosen))
  }

  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field
        label="Voice of the model"
        hint="Put the voice and the model of one vendor together."
        error={isOther ? undefined : error}
      >
        {(input) => (
          <Select
            {...input}
            value={isOther ? other : (voice ?? '')}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">The server’s{serversVoice ? ` (${serversVoice})` : ''}</option>
            {voiceGroups.map(({ vendor, voices }) => (
              <optgroup key={vendor} label={vendor}>
                {voices.map((name) => (
                  <option key={name} value={name}>
                    {name.charAt(0).toUpperCase() + name.slice(1)}
                  </option>
                ))}
              </optgroup>
            ))}
            <option value={other}>Another …</option>
          </Select>
        )}
      </Field>
      {isOther && (
        <Field label="Its name at the vendor" error={error}>
          {(input) => (
            <TextInput
              {...input}
              autoComplete="off"
              maxLength={80}
              value={voice ?? ''}
              onChange={(event) => onChange(withVoice(realtime, event.target.value))}
            />
          )}
        </Field>
      )}
    </div>
  )
}
