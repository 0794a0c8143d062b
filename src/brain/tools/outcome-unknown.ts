/** What is said of a tool whose doing may have succeeded or not: it is not done again. */
export const outcomeUnknown =
  'It is not known whether it was done: do not try again, and do not say that it was.'
