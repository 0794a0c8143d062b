/** Which call a preview is made of: the newest, or one of the last ones. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useBusinessZone } from '../api/business-clock.ts'
import { callsQuery } from '../api/calls.ts'
import type { CallListItem } from '../api/types.ts'
import { callerWords } from '../words/caller.ts'
import { dayAndTime } from '../words/time.ts'
import { useNow } from './clock.ts'
import { Field, Select } from './field.tsx'

interface CallChoiceProps {
  label: string
  value: string | undefined
  onChange: (callSid: string | undefined) => void
}

export function CallChoice({ label, value, onChange }: CallChoiceProps) {
  const zone = useBusinessZone()
  const now = useNow()
  const query = useInfiniteQuery(callsQuery({}, zone))
  const calls = (query.data?.pages[0]?.items ?? []).filter((call) => call.endedAt && !call.isSpam)
  const words = (call: CallListItem) =>
    `${callerWords(call)} · ${dayAndTime(call.startedAt, now, { zone })}${call.isTest ? ' · test' : ''}`
  return (
    <Field label={label}>
      {(input) => (
        <Select
          {...input}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{calls.length === 0 ? 'A made-up call' : 'The newest call'}</option>
          {calls.map((call) => (
            <option key={call.callSid} value={call.callSid}>
              {words(call)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
