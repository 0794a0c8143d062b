import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ModelLine } from './model-line.ts'
import { WarmLines } from './warm-lines.ts'

/** Counts how often it was closed; nothing else of it is used here. */
function lineOf(): { line: ModelLine; closes: () => number } {
  let closes = 0
  return {
    closes: () => closes,
    line: {
      openedAt: 0,
      isReady: false,
      listen: () => {},
      send: () => {},
      append: () => {},
      close: () => {
        closes += 1
      },
    },
  }
}

describe('warm lines', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('keep a line for the call that comes for it, once', () => {
    const lines = new WarmLines()
    const { line, closes } = lineOf()
    lines.warm('CA1', () => line)
    expect(lines.size).toBe(1)
    expect(lines.take('CA2')).toBeUndefined()
    expect(lines.take('CA1')).toBe(line)
    expect(lines.take('CA1')).toBeUndefined()
    vi.advanceTimersByTime(60_000)
    lines.closeAll()
    expect(closes()).toBe(0)
  })

  it('close a line that nobody comes for, or whose call is over', () => {
    const lines = new WarmLines({ expiresAfterMs: 1_000 })
    const [late, dropped] = [lineOf(), lineOf()]
    lines.warm('CA1', () => late.line)
    lines.warm('CA2', () => dropped.line)
    lines.drop('CA2')
    lines.drop('CA3')
    expect(dropped.closes()).toBe(1)
    vi.advanceTimersByTime(999)
    expect(late.closes()).toBe(0)
    vi.advanceTimersByTime(1)
    expect(late.closes()).toBe(1)
    expect(lines.take('CA1')).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('open one line a call, no more than there may be, and none after the end', () => {
    const lines = new WarmLines({ mostLines: 2 })
    const [one, two] = [lineOf(), lineOf()]
    const never = () => expect.unreachable('a line was opened')
    lines.warm('CA1', () => one.line)
    lines.warm('CA1', never)
    lines.warm('CA2', () => two.line)
    lines.warm('CA3', never)
    lines.closeAll()
    expect([one.closes(), two.closes(), lines.size]).toEqual([1, 1, 0])
    lines.warm('CA4', never)
    expect(lines.take('CA4')).toBeUndefined()
  })
})
