/** The list of scripted callers. */
import { emergency } from './emergency.ts'
import { gasLeak } from './gas-leak.ts'
import { hangUpEarly } from './hang-up-early.ts'
import { lead } from './lead.ts'
import type { ScriptedCaller } from './scripted-caller.ts'
import { silent } from './silent.ts'

export const scriptedCallers: readonly ScriptedCaller[] = [lead, emergency, gasLeak, silent, hangUpEarly]
