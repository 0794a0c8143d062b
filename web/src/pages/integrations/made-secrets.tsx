/** Secrets made for a new connection: shown this once. */
import { Button } from '../../components/button.tsx'
import { CopyLine } from '../../components/copy-button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { SettingsField } from './settings-schema.ts'

interface MadeSecretsProps {
  name: string
  secrets: Record<string, string>
  fields: SettingsField[]
  onClose: () => void
}

export function MadeSecrets({ name, secrets, fields, onClose }: MadeSecretsProps) {
  return (
    <Dialog
      title={`${name} is connected`}
      description="Copy the secret to the receiver now, so that it can check where a message comes from. It is not shown again."
      isOpen
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          I have copied it
        </Button>
      }
    >
      {Object.entries(secrets).map(([field, secret]) => {
        const label = fields.find((known) => known.name === field)?.label ?? field
        return (
          <div key={field} className="mt-1">
            <p className="mb-1 text-[0.8125rem] font-medium">{label}</p>
            <CopyLine text={secret} label={`Copy the ${label.toLowerCase()}`} />
          </div>
        )
      })}
    </Dialog>
  )
}
