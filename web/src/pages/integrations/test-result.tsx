/** Whether the receiver answers, and what it would be sent. */
import { CircleCheck, CircleX } from 'lucide-react'
import type { ConnectionTest } from '../../api/types.ts'
import { Dialog } from '../../components/dialog.tsx'

interface TestResultProps {
  name: string
  result: ConnectionTest
  onClose: () => void
}

export function TestResult({ name, result, onClose }: TestResultProps) {
  return (
    <Dialog title={`Test of “${name}”`} isOpen onClose={onClose}>
      {result.isOk ? (
        <p className="flex items-center gap-2 rounded-lg bg-ok-soft px-3.5 py-2.5 text-sm text-ok-text">
          <CircleCheck className="size-4 shrink-0" aria-hidden /> It can be reached. Nothing was sent.
        </p>
      ) : (
        <p className="flex items-start gap-2 rounded-lg bg-danger-soft px-3.5 py-2.5 text-sm break-words text-danger-text">
          <CircleX className="mt-0.5 size-4 shrink-0" aria-hidden />
          <span className="min-w-0">{result.error ?? 'It cannot be reached.'}</span>
        </p>
      )}
      <h3 className="mt-5 mb-1 text-sm font-semibold">What a finished call would send</h3>
      <p className="mb-2 font-mono text-xs break-all text-muted">{result.preview.target}</p>
      <pre className="max-h-80 overflow-auto rounded-lg border border-line bg-sunken p-3 font-mono text-xs leading-relaxed whitespace-pre-wrap break-words">
        {result.preview.body}
      </pre>
    </Dialog>
  )
}
