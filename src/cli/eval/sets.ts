/** The list of data sets that the evaluation knows. Adding one: its file in `sets/`, and a line here. */
import { type RunnableSet, runnable } from './run-set.ts'
import { callbackRequestSet } from './sets/callback-request.ts'
import { nluppIntentsSlotsSet } from './sets/nlupp-intents-slots.ts'
import { promiseSet } from './sets/promises.ts'
import { reasonSet } from './sets/reason-natcs.ts'
import { an4Set } from './sets/slots-an4-spoken-forms.ts'
import { eviSet } from './sets/slots-evi-asr.ts'
import { multidogoSet } from './sets/slots-multidogo-contact.ts'
import { natcsSet } from './sets/slots-natcs-first-turn.ts'
import { restaurantsSet } from './sets/slots-restaurants8k.ts'
import { spamRobocallsSet } from './sets/spam-robocalls.ts'
import { urgencySet } from './sets/urgency.ts'

export const evalSets: readonly RunnableSet[] = [
  runnable(urgencySet),
  runnable(spamRobocallsSet),
  runnable(callbackRequestSet),
  runnable(nluppIntentsSlotsSet),
  runnable(reasonSet),
  runnable(natcsSet),
  runnable(an4Set),
  runnable(multidogoSet),
  runnable(eviSet),
  runnable(restaurantsSet),
  runnable(promiseSet('en')),
  runnable(promiseSet('es')),
]
