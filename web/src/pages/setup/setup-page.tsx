/** The first user, made with the one-time link that the server printed. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { meQuery, setUp, setupQuery } from '../../api/login.ts'
import { ApiError, errorWords, type FieldError } from '../../api/request.ts'
import { Button, buttonLook } from '../../components/button.tsx'
import { EntryCard } from '../../components/entry-card.tsx'
import { Field, TextInput } from '../../components/field.tsx'

export function SetupPage() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { token } = useSearch({ from: '/setup' })
  const setup = useQuery(setupQuery)
  const [refusal, setRefusal] = useState<{ words: string; fields: FieldError[] }>()
  const [isBusy, setBusy] = useState(false)
  const errorOf = (field: string) => refusal?.fields.find((known) => known.field === field)?.message

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, email, password] = ['name', 'email', 'password'].map((field) => String(form.get(field)))
    if (!name || !email || !password || !token) return
    setBusy(true)
    setRefusal(undefined)
    try {
      await setUp({ token, name, email, password })
      client.clear()
      await client.fetchQuery(meQuery)
      await navigate({ to: '/' })
    } catch (error) {
      setRefusal({ words: errorWords(error), fields: error instanceof ApiError ? error.fields : [] })
      setBusy(false)
    }
  }

  if (!token || setup.data?.isNeeded === false) {
    return (
      <EntryCard
        title="Setup"
        lead={token ? 'The first user has been made already.' : 'The setup link is incomplete.'}
      >
        <p className="mb-4 text-sm text-muted">
          {token
            ? 'Sign in with the e-mail and password chosen then.'
            : 'Copy the whole link that the server printed when it started, with everything after the question mark.'}
        </p>
        <Link to="/login" className={`${buttonLook('primary')} w-full`}>
          Go to sign in
        </Link>
      </EntryCard>
    )
  }

  return (
    <EntryCard title="Welcome to FirstRing" lead="Choose how you sign in. This takes half a minute.">
      <form className="space-y-4" onSubmit={submit}>
        <Field label="Your name" error={errorOf('name')}>
          {(input) => <TextInput {...input} name="name" autoComplete="name" required maxLength={80} />}
        </Field>
        <Field label="E-mail" error={errorOf('email')}>
          {(input) => <TextInput {...input} name="email" type="email" autoComplete="username" required />}
        </Field>
        <Field label="Password" hint="At least 10 characters." error={errorOf('password')}>
          {(input) => (
            <TextInput
              {...input}
              name="password"
              type="password"
              autoComplete="new-password"
              required
              minLength={10}
            />
          )}
        </Field>
        {refusal && !refusal.fields.some(({ field }) => ['name', 'email', 'password'].includes(field)) && (
          <p role="alert" className="rounded-lg bg-danger-soft px-3.5 py-2.5 text-sm text-danger-text">
            {refusal.words}
          </p>
        )}
        <Button type="submit" look="primary" className="w-full" isBusy={isBusy}>
          Create my login
        </Button>
      </form>
    </EntryCard>
  )
}
