/** Signing in. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery, setupQuery, signIn } from '../../api/login.ts'
import { Button } from '../../components/button.tsx'
import { EntryCard } from '../../components/entry-card.tsx'
import { Field, TextInput } from '../../components/field.tsx'
import { refusalWords } from './refusal-words.ts'

export function LoginPage() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ from: '/login' })
  const setup = useQuery(setupQuery)
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const submit = async (form: FormData) => {
    setBusy(true)
    setRefusal(undefined)
    try {
      await signIn(String(form.get('email')).trim(), String(form.get('password')))
      client.clear()
      await client.fetchQuery(meQuery)
      // Only addresses of ours: `//elsewhere.example` would leave the dashboard.
      await navigate({ to: next && /^\/(?![/\\])/.test(next) ? next : '/' })
    } catch (error) {
      setRefusal(refusalWords(error))
      setBusy(false)
    }
  }

  return (
    <EntryCard title="Sign in" lead="Your calls, leads and callbacks in one place.">
      {setup.data?.isNeeded && (
        <p className="mb-4 rounded-lg bg-accent-soft px-3.5 py-3 text-sm text-accent-text">
          No user has been made yet. Open the setup link that the server printed when it started.
        </p>
      )}
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(new FormData(event.currentTarget))
        }}
      >
        <Field label="E-mail">
          {(input) => <TextInput {...input} name="email" type="email" autoComplete="username" required />}
        </Field>
        <Field label="Password">
          {(input) => (
            <TextInput {...input} name="password" type="password" autoComplete="current-password" required />
          )}
        </Field>
        {refusal && (
          <p role="alert" className="rounded-lg bg-danger-soft px-3.5 py-2.5 text-sm text-danger-text">
            {refusal}
          </p>
        )}
        <Button type="submit" look="primary" className="w-full" isBusy={isBusy}>
          Sign in
        </Button>
      </form>
    </EntryCard>
  )
}
