/** Narrowing the list: words, urgent ones, open callbacks, days. `/` jumps to the search. */
import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CallsFilter } from '../../api/calls.ts'
import { IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Field, TextInput } from '../../components/field.tsx'
import { isTyping } from '../../components/keys.ts'
import { withPart } from './calls-filter.ts'

interface FilterBarProps {
  filter: CallsFilter
  onChange: (filter: CallsFilter) => void
}

export function CallsFilterBar({ filter, onChange }: FilterBarProps) {
  const [areDatesOpen, setDatesOpen] = useState(false)
  const isDated = areDatesOpen || filter.from !== undefined || filter.to !== undefined
  return (
    <search className="mb-3 flex flex-wrap items-center gap-2">
      <SearchBox filter={filter} onChange={onChange} />
      <Toggle
        label="Urgent"
        isOn={filter.isUrgent === true}
        onChange={(isOn) => onChange(withPart(filter, { isUrgent: isOn ? true : undefined }))}
      />
      <Toggle
        label="To call back"
        isOn={filter.callback === 'open'}
        onChange={(isOn) => onChange(withPart(filter, { callback: isOn ? 'open' : undefined }))}
      />
      <Toggle
        label="Dates"
        isOn={isDated}
        onChange={(isOn) => {
          setDatesOpen(isOn)
          if (!isOn) onChange(withPart(filter, { from: undefined, to: undefined }))
        }}
      />
      {isDated && (
        <div className="flex animate-rise items-center gap-1.5 max-md:w-full">
          <DateBox
            label="From"
            value={filter.from}
            onChange={(from) => onChange(withPart(filter, { from }))}
          />
          <span className="text-sm text-faint" aria-hidden>
            –
          </span>
          <DateBox label="To" value={filter.to} onChange={(to) => onChange(withPart(filter, { to }))} />
        </div>
      )}
    </search>
  )
}

function SearchBox({ filter, onChange }: FilterBarProps) {
  const input = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState(filter.q ?? '')
  const latest = useRef({ filter, onChange })
  latest.current = { filter, onChange }

  useEffect(() => {
    const { filter: current } = latest.current
    if (words.trim() === (current.q ?? '')) return
    const timer = setTimeout(() => {
      latest.current.onChange(withPart(latest.current.filter, { q: words.trim() || undefined }))
    }, 250)
    return () => clearTimeout(timer)
  }, [words])

  // The filter can also be cleared from outside ("Show all calls").
  useEffect(() => {
    if (filter.q === undefined && document.activeElement !== input.current) setWords('')
  }, [filter.q])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event) || event.metaKey || event.ctrlKey) return
      event.preventDefault()
      input.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <div className="relative min-w-0 grow basis-60 max-md:basis-full">
      <Search
        className="pointer-events-none absolute top-1/2 left-3 z-10 size-4 -translate-y-1/2 text-faint"
        aria-hidden
      />
      <Field label="Search calls" isLabelHidden>
        {(id) => (
          <TextInput
            {...id}
            ref={input}
            type="search"
            enterKeyHint="search"
            placeholder="Search names, numbers, words"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              setWords('')
              event.currentTarget.blur()
            }}
            className="px-9! [&::-webkit-search-cancel-button]:hidden"
          />
        )}
      </Field>
      {words ? (
        <IconButton
          label="Clear the search"
          className="absolute! top-1/2 right-0.5 -translate-y-1/2"
          onClick={() => {
            setWords('')
            input.current?.focus()
          }}
        >
          <X aria-hidden />
        </IconButton>
      ) : (
        <kbd className="pointer-events-none absolute top-1/2 right-2.5 hidden -translate-y-1/2 rounded border border-line bg-sunken px-1.5 font-mono text-xs text-faint md:block">
          /
        </kbd>
      )}
    </div>
  )
}

function Toggle({
  label,
  isOn,
  onChange,
}: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
      className={classNames(
        'h-11 grow rounded-lg border px-3.5 md:grow-0 text-sm font-medium transition-colors md:h-9',
        isOn
          ? 'border-accent-text bg-accent-soft text-accent-text'
          : 'border-line-strong bg-surface text-muted shadow-card hover:bg-sunken hover:text-ink',
      )}
    >
      {label}
    </button>
  )
}

interface DateBoxProps {
  label: string
  value: string | undefined
  onChange: (date: string | undefined) => void
}

function DateBox({ label, value, onChange }: DateBoxProps) {
  return (
    <Field label={label} isLabelHidden className="min-w-0 max-md:flex-1">
      {(input) => (
        <TextInput
          {...input}
          type="date"
          title={label}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
          className={classNames('md:w-36', !value && 'text-faint')}
        />
      )}
    </Field>
  )
}
