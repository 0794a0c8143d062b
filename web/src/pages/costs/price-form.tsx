/** The owner's own price, typed in place of the one that stands there. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { setPrice } from '../../api/costs.ts'
import { ApiError, errorWords } from '../../api/request.ts'
import type { PriceItem } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { Field, TextInput } from '../../components/field.tsx'
import { perUnit } from '../../words/money.ts'

interface PriceFormProps {
  price: PriceItem
  onClose: () => void
  /** With the price that holds now. */
  onSaved: (usd: number) => void
}

export function PriceForm({ price, onClose, onSaved }: PriceFormProps) {
  const client = useQueryClient()
  const [usd, setUsd] = useState(price.usd === null ? '' : String(price.usd))
  const [source, setSource] = useState(price.isOwners ? price.source : '')
  const [errors, setErrors] = useState<{ usd?: string; source?: string }>({})
  const [isBusy, setBusy] = useState(false)

  const save = async () => {
    setBusy(true)
    setErrors({})
    try {
      const named = source.trim()
      await setPrice(client, price.id, { usd: typedNumber(usd), ...(named ? { source: named } : {}) })
      onSaved(typedNumber(usd))
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : []
      const message = (name: string) => fields.find(({ field }) => field === name)?.message
      const wrongSource = message('source')
      setErrors(
        wrongSource === undefined
          ? { usd: message('usd') ?? errorWords(error) }
          : { source: wrongSource, ...(message('usd') ? { usd: message('usd') } : {}) },
      )
      setBusy(false)
    }
  }

  return (
    <form
      className="mt-3 grid gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Field label={`US dollars ${perUnit(price.unit)}`} error={errors.usd}>
        {(input) => (
          <TextInput
            {...input}
            autoFocus
            inputMode="decimal"
            autoComplete="off"
            value={usd}
            onChange={(event) => setUsd(event.target.value)}
            className="tabular-nums"
          />
        )}
      </Field>
      <Field label="Where it is from" error={errors.source}>
        {(input) => (
          <TextInput
            {...input}
            autoComplete="off"
            maxLength={200}
            placeholder="Set by you"
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" look="primary" size="small" isBusy={isBusy}>
          Save price
        </Button>
        <Button look="ghost" size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** What is no number is sent as none, and the server says what it expects. */
function typedNumber(text: string): number {
  const plain = text
    .trim()
    .replace(/^\$\s*/, '')
    .replace(',', '.')
  return plain === '' ? Number.NaN : Number(plain)
}
