/** One input of a form with its label, hint and error, tied together for screen readers. */
import { CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { fieldErrorWords } from '../words/field-error.ts'
import { classNames } from './class-names.ts'

interface FieldProps {
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean
  className?: string
  children: (input: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

export function Field({ label, hint, error, isLabelHidden, className, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const hasNote = Boolean(error ?? hint)
  return (
    <div className={className}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1.5 block text-sm font-medium'}>
        {label}
      </label>
      {children({
        id,
        ...(hasNote ? { 'aria-describedby': noteId } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {error ? (
        <FieldError id={noteId}>{error}</FieldError>
      ) : (
        hint && (
          <p id={noteId} className="mt-1.5 text-[0.8125rem] text-muted">
            {hint}
          </p>
        )
      )}
    </div>
  )
}

/** The words under a field that is wrong. */
export function FieldError({ id, children }: { id?: string; children: string | undefined }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-[0.8125rem] text-danger-text">
      <CircleAlert className="mt-0.5 size-3.5 shrink-0" aria-hidden />
      <span>{fieldErrorWords(children ?? '')}</span>
    </p>
  )
}

const box = classNames(
  'block w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 text-ink shadow-card transition-colors',
  'hover:border-faint focus-visible:border-accent-text focus-visible:outline-offset-0',
  'aria-invalid:border-danger-text disabled:bg-sunken disabled:text-muted',
)

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classNames(box, 'h-11 md:h-9 md:text-sm', className)} {...rest} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={classNames(box, 'field-sizing-content min-h-20 py-2 md:text-sm', className)}
      {...rest}
    />
  )
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={classNames(box, 'select-arrow h-11 pr-9! md:h-9 md:text-sm', className)} {...rest} />
  )
}
