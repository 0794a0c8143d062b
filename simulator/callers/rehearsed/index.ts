/** Who calls in a rehearsal: those who are after other callers' data come last, when there is some. */
import { angry } from './angry.ts'
import { bargainHunter } from './bargain-hunter.ts'
import { chatty } from './chatty.ts'
import { elderly } from './elderly.ts'
import { hurried } from './hurried.ts'
import { asksForOthers, ignoresInstructions, wantsForeignTargets } from './injections.ts'
import { nobody, robocaller } from './machines.ts'
import { nonNative } from './non-native.ts'
import { prank } from './prank.ts'
import { burstPipe, hispanic } from './pressing.ts'
import type { RehearsedCaller } from './rehearsed-caller.ts'
import { wantsAVisit } from './wants-a-visit.ts'

export const rehearsedCallers: readonly RehearsedCaller[] = [
  hurried,
  elderly,
  angry,
  chatty,
  nonNative,
  bargainHunter,
  wantsAVisit,
  burstPipe,
  hispanic,
  prank,
  robocaller,
  nobody,
  ignoresInstructions,
  asksForOthers,
  wantsForeignTargets,
]
