/** Short notes at the edge of the screen: what was done, and a chance to undo it. */

export interface Toast {
  id: number
  title: string
  detail?: string
  tone?: 'plain' | 'bad'
  action?: { label: string; run: () => void }
}

let toasts: Toast[] = []
let lastId = 0
const watchers = new Set<() => void>()

function change(next: Toast[]): void {
  toasts = next
  for (const watcher of watchers) watcher()
}

/** Shows a note; at most three at once, the oldest leaves first. */
export function toast(content: Omit<Toast, 'id'>): void {
  change([...toasts.slice(-2), { ...content, id: ++lastId }])
}

export function dismissToast(id: number): void {
  change(toasts.filter((known) => known.id !== id))
}

export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export function currentToasts(): Toast[] {
  return toasts
}
