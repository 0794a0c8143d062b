/** Which microphone a call in sound uses, where there are several and the browser tells their names. */
import { useEffect, useState } from 'react'
import { Field, Select } from '../../../components/field.tsx'
import { namedMicrophones } from './microphone.ts'

interface MicrophoneFieldProps {
  /** Its id; undefined is the browser's own choice. */
  microphone: string | undefined
  onChange: (microphone: string | undefined) => void
}

export function MicrophoneField({ microphone, onChange }: MicrophoneFieldProps) {
  const [microphones, setMicrophones] = useState<MediaDeviceInfo[]>([])
  useEffect(() => {
    let isHere = true
    const look = async () => {
      const named = await namedMicrophones()
      if (isHere) setMicrophones(named)
    }
    void look()
    navigator.mediaDevices?.addEventListener('devicechange', look)
    return () => {
      isHere = false
      navigator.mediaDevices?.removeEventListener('devicechange', look)
    }
  }, [])

  if (microphones.length < 2) return null
  return (
    <Field label="Microphone">
      {(input) => (
        <Select
          {...input}
          value={microphone ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          <option value="">The browser’s choice</option>
          {microphones
            .filter(({ deviceId }) => deviceId !== 'default')
            .map(({ deviceId, label }) => (
              <option key={deviceId} value={deviceId}>
                {label}
              </option>
            ))}
        </Select>
      )}
    </Field>
  )
}
