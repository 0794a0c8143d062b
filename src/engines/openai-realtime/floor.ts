/** Where a conversation stands: what both sides, the rules and the clock go by. */
import type { Expectation } from '../../brain/brain.ts'

export interface Floor {
  state: 'open' | 'hanging-up' | 'transferring' | 'over'
  /** What the caller is expected to say next. */
  expect: Expectation
}
