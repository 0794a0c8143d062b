/** What every scripted caller has, and the way they are started. */
import type { Caller } from '../caller.ts'

export interface ScriptedCaller {
  /** As given to `npm run call`. */
  name: string
  /** One line: who calls and what is to be seen. */
  description: string
  /** E.164, or a word such as `anonymous`. */
  from: string
  /** Further request parameters, e.g. `CallerName`. */
  params?: Record<string, string | undefined>
  /** A fresh caller for one call. */
  start(): Caller
}
