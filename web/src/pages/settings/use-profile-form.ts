/** The profile being edited: the draft, what changed, what the server found wrong, saving and discarding. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { businessQuery, saveBusiness } from '../../api/business.ts'
import { ApiError, errorWords, type FieldError } from '../../api/request.ts'
import type { Business } from '../../api/types.ts'
import { toast } from '../../components/toast-queue.ts'
import { isEqual, profileChanges } from './profile-changes.ts'

export interface ProfileForm {
  draft: Business
  /** What the business was called in the stored profile since the page was opened, the present name too. */
  savedNames: string[]
  change: (part: Partial<Business>) => void
  /** Words for what is wrong at `questions[0].ask`, when the server refused it. */
  errorAt: (path: string) => string | undefined
  changedCount: number
  isSaving: boolean
  save: () => Promise<void>
  discard: () => void
}

export function useProfileForm(stored: Business): ProfileForm {
  const client = useQueryClient()
  const [base, setBase] = useState(stored)
  const [draft, setDraft] = useState(stored)
  const [savedNames, setSavedNames] = useState([stored.name])
  const [errors, setErrors] = useState<FieldError[]>([])
  const [isSaving, setSaving] = useState(false)
  const changes = profileChanges(base, draft)

  // Changed elsewhere meanwhile: what was not touched here follows, what was touched stays.
  useEffect(() => {
    setDraft((current) => (isEqual(stored, base) ? current : { ...stored, ...profileChanges(base, current) }))
    setBase(stored)
  }, [stored, base])

  useEffect(() => {
    setSavedNames((known) => (known.includes(base.name) ? known : [...known, base.name]))
  }, [base.name])

  const change = (part: Partial<Business>) => {
    setDraft((current) => ({ ...current, ...part }))
    setErrors((known) =>
      known.filter(({ field }) => !Object.keys(part).some((name) => isWithin(field, name))),
    )
  }

  const save = async () => {
    setSaving(true)
    setErrors([])
    try {
      const answer = await saveBusiness(changes)
      setBase(answer)
      setDraft(answer)
      client.setQueryData(businessQuery.queryKey, answer)
      toast({ title: 'Saved. The next call goes by it.' })
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : []
      setErrors(fields)
      toast({
        title: fields.length > 0 ? 'Not saved yet' : 'Not saved',
        detail: fields.length > 0 ? 'Look at the fields marked in red.' : errorWords(error),
        tone: 'bad',
      })
    } finally {
      setSaving(false)
    }
  }

  // Once the errors are on screen, to the first of them.
  useEffect(() => {
    if (errors.length === 0) return
    document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [errors])

  return {
    draft,
    savedNames,
    change,
    errorAt: (path) => errors.find(({ field }) => field === path)?.message,
    changedCount: Object.keys(changes).length,
    isSaving,
    save,
    discard: () => {
      setDraft(base)
      setErrors([])
    },
  }
}

function isWithin(field: string, name: string): boolean {
  return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)
}
