/** The list of scripted callers. */
import { allInOne } from './all-in-one.ts'
import { anonymous } from './anonymous.ts'
import { asksQuestions } from './asks-questions.ts'
import { callback } from './callback.ts'
import { correction } from './correction.ts'
import { doesNotKnow } from './does-not-know.ts'
import { emergency } from './emergency.ts'
import { gasLeak } from './gas-leak.ts'
import { hangUpEarly } from './hang-up-early.ts'
import { keypad } from './keypad.ts'
import { lead } from './lead.ts'
import { mumbler } from './mumbler.ts'
import { robocall } from './robocall.ts'
import type { ScriptedCaller } from './scripted-caller.ts'
import { silent } from './silent.ts'
import { spanish } from './spanish.ts'
import { spelledName } from './spelled-name.ts'
import { voicemail } from './voicemail.ts'
import { wantsAPerson } from './wants-a-person.ts'

export const scriptedCallers: readonly ScriptedCaller[] = [
  lead,
  emergency,
  gasLeak,
  callback,
  allInOne,
  correction,
  spelledName,
  keypad,
  wantsAPerson,
  asksQuestions,
  spanish,
  doesNotKnow,
  mumbler,
  anonymous,
  voicemail,
  robocall,
  silent,
  hangUpEarly,
]
