/** Makes or changes a connection, by a form drawn from the kind's own schema. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { addConnection, changeConnection, refreshDeliveries } from '../../api/integrations.ts'
import { ApiError, errorWords, type FieldError } from '../../api/request.ts'
import type { ConnectionItem, IntegrationKind } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Select, TextInput } from '../../components/field.tsx'
import { toast } from '../../components/toast-queue.ts'
import { agreeAtVendor } from './agree-at-vendor.ts'
import { CredentialsHint } from './credentials-hint.tsx'
import { MadeSecrets } from './made-secrets.tsx'
import { SettingsInput } from './settings-input.tsx'
import { SettingsPreviewPanel } from './settings-preview.tsx'
import { initialValues, isShown, settingsOf, settingsVariants } from './settings-schema.ts'

interface ConnectionFormProps {
  kind: IntegrationKind
  /** Absent for a new one. */
  connection?: ConnectionItem
  onClose: () => void
  /** It is there now. */
  onMade?: () => void
}

export function ConnectionForm({ kind, connection, onClose, onMade }: ConnectionFormProps) {
  const client = useQueryClient()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const variants = settingsVariants(kind)
  const [variantAt, setVariantAt] = useState(() => fittingVariant(kind, connection))
  const [name, setName] = useState(connection?.name ?? kind.label)
  const [values, setValues] = useState(() =>
    initialValues(
      variants.flatMap((each) => each.fields),
      connection?.settings,
    ),
  )
  const fields = (variants[variantAt]?.fields ?? []).filter((field) => isShown(field, values))
  const [refusal, setRefusal] = useState<{ words: string; fields: FieldError[] }>()
  const [isBusy, setBusy] = useState(false)
  const [madeSecrets, setMadeSecrets] = useState<Record<string, string>>()

  const errorAt = (path: string) => refusal?.fields.find(({ field }) => field === path)?.message
  const anyErrorOf = (name: string) => {
    const path = `settings.${name}`
    const found = refusal?.fields.find(({ field }) => isWithin(field, path))
    return found && partWords(found.field.slice(path.length), found.message)
  }
  const unplaced = refusal?.fields.filter(
    ({ field }) => field !== 'name' && !fields.some((known) => isWithin(field, `settings.${known.name}`)),
  )

  // Once the errors are on screen, to the first of them.
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusal])

  const made = () => {
    onMade?.()
    onClose()
  }

  const save = async (settings: ConnectionItem['settings']) => {
    if (connection) {
      await changeConnection(connection.id, { name, settings })
      toast({ title: `${name} is saved` })
      onClose()
      return
    }
    const created = await addConnection({ kind: kind.kind, name, settings })
    if (created.oauth?.isConnected === false) {
      await agreeAtVendor(created.id)
      return
    }
    toast({ title: `${name} is connected` })
    if (Object.keys(created.madeSecrets).length > 0) setMadeSecrets(created.madeSecrets)
    else made()
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(undefined)
    try {
      await save(settingsOf(fields, values))
    } catch (error) {
      setRefusal({ words: errorWords(error), fields: error instanceof ApiError ? error.fields : [] })
    } finally {
      await refreshDeliveries(client)
      setBusy(false)
    }
  }

  if (madeSecrets) return <MadeSecrets name={name} secrets={madeSecrets} fields={fields} onClose={made} />

  return (
    <Dialog
      title={connection ? `Change ${connection.name}` : `Connect: ${kind.label}`}
      isOpen
      isWide
      onClose={onClose}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} isBusy={isBusy}>
            {connection ? 'Save' : 'Connect'}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} noValidate className="space-y-5" onSubmit={submit}>
        <CredentialsHint kind={kind} />
        {refusal && (
          <div role="alert" className="rounded-lg bg-danger-soft px-3.5 py-2.5 text-sm text-danger-text">
            <p>{refusal.words}</p>
            {unplaced?.map(({ field, message }) => (
              <p key={field} className="break-words">
                {message}
              </p>
            ))}
          </div>
        )}
        <Field label="Name" hint="What it is called here." error={errorAt('name')}>
          {(input) => (
            <TextInput
              {...input}
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {variants.length > 1 && (
          <Field label="How to connect">
            {(input) => (
              <Select
                {...input}
                value={variantAt}
                onChange={(event) => setVariantAt(Number(event.target.value))}
              >
                {variants.map(({ label }, index) => (
                  <option key={label} value={index}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {fields.map((field) => (
          <SettingsInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            isSet={connection?.secretsSet.includes(field.name) ?? false}
            onChange={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
            errorAt={(rest) => errorAt(`settings.${field.name}${rest}`)}
            anyError={anyErrorOf(field.name)}
          />
        ))}
        <SettingsPreviewPanel
          body={{
            kind: kind.kind,
            settings: settingsOf(fields, values),
            ...(connection ? { id: connection.id } : {}),
          }}
          fields={fields}
        />
      </form>
    </Dialog>
  )
}

function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`)
}

/** What is wrong inside of a text (a template's member) is said with where it is. */
function partWords(part: string, message: string): string {
  return part === '' ? message : `${part.replace(/^\./, '')}: ${message}`
}

/** The variant that the stored settings were filled in by. */
function fittingVariant(kind: IntegrationKind, connection: ConnectionItem | undefined): number {
  if (!connection) return 0
  const known = [...Object.keys(connection.settings), ...connection.secretsSet]
  const at = settingsVariants(kind).findIndex(({ fields }) =>
    fields.filter((field) => field.isRequired).every((field) => known.includes(field.name)),
  )
  return Math.max(0, at)
}
