/** The list of data sets that the evaluation knows. Adding one: its file in `sets/`, and a line here. */
import { type RunnableSet, runnable } from './run-set.ts'
import { urgencySet } from './sets/urgency.ts'

export const evalSets: readonly RunnableSet[] = [runnable(urgencySet)]
