/** A list in a form: add, remove, and, where the order matters, move up and down. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, IconButton } from './button.tsx'

interface ListEditorProps<Item> {
  items: Item[]
  /** What one item is called: "question", "phone number". */
  noun: string
  max: number
  isOrdered?: boolean
  makeItem: () => Item
  onChange: (items: Item[]) => void
  children: (item: Item, change: (item: Item) => void, index: number) => ReactNode
}

let lastKey = 0
const freshKeys = (count: number) => Array.from({ length: count }, () => ++lastKey)

export function ListEditor<Item>(props: ListEditorProps<Item>) {
  const { items, noun, max, isOrdered, makeItem, onChange, children } = props
  // Items have no identity of their own; these keep each one's fields on screen when the list changes around them.
  const [known, setKeys] = useState(() => freshKeys(items.length))
  const keys = known.length === items.length ? known : freshKeys(items.length)

  const set = (nextItems: Item[], nextKeys: number[]) => {
    setKeys(nextKeys)
    onChange(nextItems)
  }
  const move = (from: number, to: number) => set(moved(items, from, to), moved(keys, from, to))

  return (
    <div className="space-y-2.5">
      {items.map((item, index) => (
        <div key={keys[index]} className="flex items-start gap-1.5">
          <div className="min-w-0 flex-1">
            {children(item, (changed) => set(items.with(index, changed), keys), index)}
          </div>
          <div className="flex shrink-0 max-md:flex-col">
            {isOrdered && (
              <>
                <IconButton
                  label={`Move ${noun} up`}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp aria-hidden />
                </IconButton>
                <IconButton
                  label={`Move ${noun} down`}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown aria-hidden />
                </IconButton>
              </>
            )}
            <IconButton
              label={`Remove ${noun}`}
              onClick={() => set(items.toSpliced(index, 1), keys.toSpliced(index, 1))}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      {items.length < max && (
        <Button size="small" onClick={() => set([...items, makeItem()], [...keys, ++lastKey])}>
          <Plus aria-hidden /> Add {noun}
        </Button>
      )}
    </div>
  )
}

function moved<T>(list: T[], from: number, to: number): T[] {
  const item = list[from]
  return item === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, item)
}
