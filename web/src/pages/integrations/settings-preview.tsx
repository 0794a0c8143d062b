/** What the settings in the form would send, as they are typed. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronRight, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { previewSettings } from '../../api/integrations.ts'
import { ApiError, errorWords } from '../../api/request.ts'
import type { SettingsPreviewBody } from '../../api/types.ts'
import { CallChoice } from '../../components/call-choice.tsx'
import { RequestList } from '../../components/request-list.tsx'
import { fieldErrorWords } from '../../words/field-error.ts'
import type { SettingsField } from './settings-schema.ts'

interface SettingsPreviewPanelProps {
  body: SettingsPreviewBody
  fields: SettingsField[]
}

export function SettingsPreviewPanel({ body, fields }: SettingsPreviewPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const [callSid, setCallSid] = useState<string>()
  const settled = useSettled(JSON.stringify({ ...body, ...(callSid ? { callSid } : {}) }), 400)
  const query = useQuery({
    queryKey: ['settings-preview', settled],
    queryFn: ({ signal }) => previewSettings(JSON.parse(settled) as SettingsPreviewBody, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
  return (
    <section className="border-t border-line pt-4">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-10 items-center gap-1 text-sm font-medium text-accent-text md:min-h-8"
      >
        <ChevronRight className={`size-4 transition-transform ${isOpen ? 'rotate-90' : ''}`} aria-hidden />
        See what would be sent
        {query.isFetching && <LoaderCircle className="ml-1 size-3.5 animate-spin" aria-hidden />}
      </button>
      {isOpen && (
        <div className="mt-2 space-y-3">
          <CallChoice label="For which call" value={callSid} onChange={setCallSid} />
          {query.error ? (
            <Faults error={query.error} fields={fields} />
          ) : (
            query.data && <RequestList requests={query.data.requests} label="What would be sent" />
          )}
          <p className="text-[0.8125rem] text-muted">Nothing is sent from here.</p>
        </div>
      )}
    </section>
  )
}

function Faults({ error, fields }: { error: Error; fields: SettingsField[] }) {
  const faults = error instanceof ApiError ? error.fields : []
  if (faults.length === 0) return <p className="text-sm text-danger-text">{errorWords(error)}</p>
  return (
    <ul className="space-y-1 rounded-lg border border-line px-3.5 py-2.5 text-sm">
      {faults.map(({ field, message }) => (
        <li key={`${field} ${message}`} className="break-words">
          <span className="font-medium">{labelOf(field, fields)}: </span>
          <span className="text-muted">{fieldErrorWords(message)}</span>
        </li>
      ))}
    </ul>
  )
}

/** `settings.template.title` becomes "Body, title". */
function labelOf(path: string, fields: SettingsField[]): string {
  const [, name = '', rest = ''] = /^settings\.([^.[]+)[.]?(.*)$/.exec(path) ?? []
  const label = fields.find((field) => field.name === name)?.label
  return label ? [label, rest].filter(Boolean).join(', ') : path
}

/** The value, once it has stood still for a while. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
