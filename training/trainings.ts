/** The list of what is trained. Adding one: its file in this folder, and a line here. */
import { callbackWishTraining } from './callback-wish.ts'
import { humanWishTraining } from './human-wish.ts'
import { promiseTrainings } from './promises.ts'
import { robocallTraining } from './robocall.ts'
import type { Training } from './training.ts'

export const trainings: readonly Training[] = [
  callbackWishTraining,
  humanWishTraining,
  ...promiseTrainings,
  robocallTraining,
]
