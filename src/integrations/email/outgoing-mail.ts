/** One mail, ready to be sent. */

export interface OutgoingMail {
  /** Becomes the Message-ID: the same in every attempt, so that a repeat is seen as one. */
  id: string
  /** Mails about one call stand in one thread. */
  callSid?: string
  subject: string
  text: string
  html: string
  isUrgent: boolean
  /** The caller's own address, when it was read back to them and confirmed. */
  replyTo?: string
  /** iCalendar: appointments that were made on the call. */
  invitation?: string
}
