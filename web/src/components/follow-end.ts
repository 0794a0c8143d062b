/** Keeps a growing box scrolled to its end, unless its reader scrolled up. */
import { type RefObject, useEffect, useRef } from 'react'

/** Give the ref to the scrolling element; `length` is whatever grows. */
export function useFollowEnd<E extends HTMLElement>(length: unknown): RefObject<E | null> {
  const box = useRef<E>(null)
  const isAtEnd = useRef(true)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const onScroll = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 48
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => element.removeEventListener('scroll', onScroll)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because the content grew
  useEffect(() => {
    const element = box.current
    if (element && isAtEnd.current) element.scrollTop = element.scrollHeight
  }, [length])

  return box
}
