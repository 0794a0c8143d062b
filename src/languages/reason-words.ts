/** The shape of the words by which a caller tells why they call. Read without accents. */

export interface ReasonWords {
  /** What stands in front of the reason and says nothing: "yes hi I'm calling because …". At the start; repeats. */
  readonly leadIn: RegExp
  /** A joining word that is left over at the start: "and", "that". */
  readonly joiner: RegExp
  /** In front of the digits of a number: "my phone number is". Ends where the digits begin. */
  readonly numberCue: RegExp
  /** Asks to be called, and all that belongs to it but the digits: "you can reach me at". */
  readonly callCue: RegExp
  /** What ends the words of a `callCue`: "about", "because". */
  readonly callEnd: RegExp
  /** When and how to call, right behind a `callCue`: "tomorrow morning after nine please". Anchored at the start. */
  readonly callTail: RegExp
  /** An e-mail that is given, with the words that introduce it. */
  readonly contact: RegExp
  /** Right before an address, says that it is the caller's: "I'm at", "my address is". Anchored at the end. */
  readonly placeLead: RegExp
  /** Words between digits that belong to a number: "area code". */
  readonly digitJoiners: readonly string[]
  /** The caller wants, needs, lacks or asks for something. */
  readonly need: RegExp
  /** Something of the caller's does or has done what it should not: no request is needed. */
  readonly trouble: RegExp
  /** Only that a message is to be left. */
  readonly message: RegExp
  /** Words that alone tell no reason. */
  readonly empty: ReadonlySet<string>
}
