/** A secret that is stored: it is never shown, only replaced or taken away. */
import { LockKeyhole } from 'lucide-react'
import { Button } from '../../components/button.tsx'

interface StoredSecretProps {
  label: string
  onReplace: () => void
  /** Absent where it cannot be done without. */
  onRemove?: () => void
}

export function StoredSecret({ label, onReplace, onRemove }: StoredSecretProps) {
  return (
    <div>
      <p className="mb-1.5 text-sm font-medium">{label}</p>
      <div className="flex min-h-11 items-center gap-2 rounded-lg border border-line bg-sunken py-1 pr-1.5 pl-3 md:min-h-9">
        <LockKeyhole className="size-4 shrink-0 text-muted" aria-hidden />
        <span className="min-w-0 flex-1 text-sm text-muted">Stored, and not shown</span>
        {onRemove && (
          <Button look="ghost" size="small" onClick={onRemove} aria-label={`Remove: ${label}`}>
            Remove
          </Button>
        )}
        <Button size="small" className="md:h-7!" onClick={onReplace} aria-label={`Replace: ${label}`}>
          Replace
        </Button>
      </div>
    </div>
  )
}
