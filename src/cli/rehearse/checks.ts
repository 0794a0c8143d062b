/** Everything that is looked at on a rehearsed call, in the order of the report. Pure. */
import type { Check, CheckedCall } from './check.ts'
import { conductChecks } from './conduct-checks.ts'
import { recordChecks } from './record-checks.ts'
import { wordChecks } from './word-checks.ts'

export function checksOf(checked: CheckedCall): Check[] {
  return [...recordChecks(checked), ...conductChecks(checked), ...wordChecks(checked)]
}
