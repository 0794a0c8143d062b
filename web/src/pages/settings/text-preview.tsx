/** The text to a caller as it would go out for a call, with its length and the parts it is sent in. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { previewSettings } from '../../api/integrations.ts'
import { ApiError, errorWords } from '../../api/request.ts'
import { CallChoice } from '../../components/call-choice.tsx'
import { FieldError } from '../../components/field.tsx'
import { textSize } from '../../words/text-segments.ts'

export function TextPreview({ template }: { template: string }) {
  const [callSid, setCallSid] = useState<string>()
  const [settled, setSettled] = useState(template)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(template), 400)
    return () => clearTimeout(timer)
  }, [template])
  const query = useQuery({
    queryKey: ['text-preview', settled, callSid],
    queryFn: ({ signal }) =>
      previewSettings(
        {
          kind: 'sms',
          settings: { audience: 'caller', template: settled },
          ...(callSid === undefined ? {} : { callSid }),
        },
        signal,
      ),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
  const fault =
    query.error instanceof ApiError
      ? (query.error.fields.find(({ field }) => field.startsWith('settings.template'))?.message ??
        errorWords(query.error))
      : undefined
  const [request] = query.data?.requests ?? []

  return (
    <div className="space-y-3 rounded-xl border border-line p-4">
      <CallChoice label="As it would go out after" value={callSid} onChange={setCallSid} />
      {fault ? (
        <FieldError>{fault}</FieldError>
      ) : (
        request && (
          <div>
            <p className="w-fit max-w-[92%] rounded-2xl rounded-bl-md bg-sunken px-3.5 py-2 text-sm break-words whitespace-pre-line">
              {request.body}
            </p>
            <Size text={request.body} />
          </div>
        )
      )}
    </div>
  )
}

function Size({ text }: { text: string }) {
  const { length, segments, isUnicode } = textSize(text)
  return (
    <p className="mt-1.5 text-[0.8125rem] text-muted tabular-nums">
      {length} characters · {segments === 1 ? 'one part' : `sent and billed in ${segments} parts`}
      {isUnicode && ' · with letters that make each part shorter (70 instead of 160)'}
    </p>
  )
}
