/** Something that keeps Twilio from fetching or executing a document; `code` is Twilio's. */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly code: number
  /** The URL that failed. */
  readonly url: string | undefined

  constructor(code: number, message: string, url?: string) {
    super(message)
    this.code = code
    this.url = url
  }
}
