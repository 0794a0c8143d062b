/** Keeps the list still while it is being read further down: new calls wait until the reader asks for them. */
import { useEffect, useRef, useState } from 'react'
import type { CallListItem } from '../../api/types.ts'

/** Splits off the calls that are newer than the one that was on top. Pure. */
export function splitHeld(
  items: CallListItem[],
  topCallSid: string | undefined,
): { shown: CallListItem[]; heldCount: number } {
  const top = topCallSid === undefined ? -1 : items.findIndex((item) => item.callSid === topCallSid)
  return top <= 0 ? { shown: items, heldCount: 0 } : { shown: items.slice(top), heldCount: top }
}

/** The calls to show, how many wait above them, and how to let them in. */
export function useHeldCalls(items: CallListItem[]): {
  shown: CallListItem[]
  heldCount: number
  release: () => void
} {
  const [isReading, setReading] = useState(false)
  const top = useRef<string>(undefined)
  useEffect(() => {
    const onScroll = () => setReading(window.scrollY > 320)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => window.removeEventListener('scroll', onScroll)
  }, [])
  const newest = items[0]?.callSid
  useEffect(() => {
    if (!isReading) top.current = newest
  }, [isReading, newest])

  const { shown, heldCount } = splitHeld(items, isReading ? top.current : undefined)
  return { shown, heldCount, release: () => window.scrollTo({ top: 0, behavior: 'smooth' }) }
}
