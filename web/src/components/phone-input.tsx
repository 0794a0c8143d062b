/** A phone number as people write it, kept as E.164. */
import { useEffect, useState } from 'react'
import { phoneWords } from '../words/caller.ts'
import { typedToE164 } from '../words/typed-phone.ts'
import { TextInput } from './field.tsx'

interface PhoneInputProps {
  id?: string
  'aria-label'?: string
  'aria-invalid'?: true
  'aria-describedby'?: string
  value: string
  onChange: (e164: string) => void
}

export function PhoneInput({ value, onChange, ...rest }: PhoneInputProps) {
  const [text, setText] = useState(phoneWords(value))
  useEffect(() => {
    setText((typed) => (typedToE164(typed) === value ? typed : phoneWords(value)))
  }, [value])
  return (
    <TextInput
      {...rest}
      type="tel"
      autoComplete="off"
      placeholder="(503) 555-0188"
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        onChange(typedToE164(event.target.value))
      }}
      onBlur={() => setText(phoneWords(value))}
      className="tabular-nums"
    />
  )
}
