/** Narrowing the deliveries: by words of the call, state, connection, occasion. */
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { DeliveriesFilter } from '../../api/integrations.ts'
import type { DeliveryItem } from '../../api/types.ts'
import { Select, TextInput } from '../../components/field.tsx'
import { occasionWords, statusWords } from '../../words/delivery-words.ts'
import { withPart } from './deliveries-filter.ts'

interface DeliveriesFilterBarProps {
  filter: DeliveriesFilter
  connections: { id: string; name: string }[]
  onChange: (filter: DeliveriesFilter) => void
}

export function DeliveriesFilterBar({ filter, connections, onChange }: DeliveriesFilterBarProps) {
  const set = (part: Parameters<typeof withPart>[1]) => onChange(withPart(filter, part))
  return (
    <search className="mb-3 grid grid-cols-2 gap-2 md:flex md:flex-wrap">
      <SearchBox words={filter.q} onChange={(q) => set({ q })} />
      <Select
        aria-label="State"
        className="md:w-auto!"
        value={filter.status ?? ''}
        onChange={(event) => set({ status: oneOf(statusWords, event.target.value) })}
      >
        <option value="">Any state</option>
        {Object.entries(statusWords).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Occasion"
        className="md:w-auto!"
        value={filter.occasion ?? ''}
        onChange={(event) => set({ occasion: oneOf(occasionWords, event.target.value) })}
      >
        <option value="">Any occasion</option>
        {Object.entries(occasionWords).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      {connections.length > 1 && (
        <Select
          aria-label="Connection"
          className="col-span-2 md:w-auto! md:max-w-52"
          value={filter.integrationId ?? ''}
          onChange={(event) => set({ integrationId: event.target.value || undefined })}
        >
          <option value="">Any connection</option>
          {connections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </search>
  )
}

function oneOf<Name extends DeliveryItem['status'] | DeliveryItem['occasion']>(
  words: Record<Name, string>,
  value: string,
): Name | undefined {
  return (Object.keys(words) as Name[]).find((known) => known === value)
}

function SearchBox({ words, onChange }: { words: string | undefined; onChange: (q?: string) => void }) {
  const [typed, setTyped] = useState(words ?? '')
  const latest = useRef({ words, onChange })
  latest.current = { words, onChange }

  useEffect(() => {
    if (typed.trim() === (latest.current.words ?? '')) return
    const timer = setTimeout(() => latest.current.onChange(typed.trim() || undefined), 300)
    return () => clearTimeout(timer)
  }, [typed])

  // The filter can also be cleared from outside ("Show all").
  useEffect(() => {
    if (words === undefined) setTyped('')
  }, [words])

  return (
    <div className="relative col-span-2 min-w-0 md:grow md:basis-52">
      <Search
        className="pointer-events-none absolute top-1/2 left-3 z-10 size-4 -translate-y-1/2 text-faint"
        aria-hidden
      />
      <TextInput
        aria-label="Search by call"
        type="search"
        enterKeyHint="search"
        placeholder="Search by call: name, number, words"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="pl-9!"
      />
    </div>
  )
}
