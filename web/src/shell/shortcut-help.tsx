/** The keys that work on every page, and the list of them behind `?`. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { isTyping } from '../components/keys.ts'
import { pages } from './pages.ts'

const showEvent = 'firstring:shortcuts'

/** Opens the list of keys. */
export function showShortcuts(): void {
  window.dispatchEvent(new Event(showEvent))
}

const shortcuts = [
  ...pages.map(({ label, key }) => ({ keys: ['g', key], does: `Go to ${label}` })),
  { keys: ['/'], does: 'Search calls' },
  { keys: ['?'], does: 'This list' },
  { keys: ['Esc'], does: 'Close; hang up a test call' },
]

export function ShortcutHelp() {
  const [isOpen, setOpen] = useState(false)
  const navigate = useNavigate()
  const gPressedAt = useRef(0)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event)) return
      if (event.key === '?') {
        setOpen(true)
      } else if (event.key === 'g') {
        gPressedAt.current = event.timeStamp
      } else if (event.timeStamp - gPressedAt.current < 1200) {
        const page = pages.find(({ key }) => key === event.key)
        gPressedAt.current = 0
        if (page) void navigate({ to: page.to })
      }
    }
    const show = () => setOpen(true)
    window.addEventListener('keydown', onKey)
    window.addEventListener(showEvent, show)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener(showEvent, show)
    }
  }, [navigate])

  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={() => setOpen(false)}>
      <ul className="divide-y divide-line">
        {shortcuts.map(({ keys, does }) => (
          <li key={does} className="flex items-center justify-between py-2.5 text-sm">
            {does}
            <span className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-7 rounded-md border border-line-strong bg-sunken px-1.5 py-0.5 text-center font-mono text-xs"
                >
                  {key}
                </kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
