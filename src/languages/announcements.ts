/** What the engines themselves have to say, as one interface: a language is one object of this type. */

export interface Announcements {
  /** Before an emergency transfer. With danger to life the emergency number comes first. */
  emergencyTransfer(options: { emergencyNumber: string; isLifeThreatening: boolean; name: string }): string
  /** Danger to life, and nobody to put the caller through to. */
  emergencyAdvice(emergencyNumber: string): string
  transfer(name: string): string
  /** Between two targets of one ladder. */
  nextTransfer(name: string): string
  /** After words that may be a recording's. */
  askForPerson: string
  robocallGoodbye: string
  maxDurationGoodbye: string
  voicemailGreeting(businessName: string): string
  /** When a conversation broke off and voicemail goes on. */
  voicemailAfterFault: string
  voicemailThanks: string
  voicemailEmpty: string
  /** When our own server cannot do better. */
  fault: string
  /** After a message that could not be taken down: no promise, since nothing backs one. */
  messageHeard: string
  goodbye: string
  /** While an answer takes long; never the same twice in a row. */
  bridges: readonly string[]
  /** Who speaks has to be replaced in mid-call; what goes on after it explains itself. */
  handover: string
  /** Somebody spoke, and no words were understood. */
  couldNotHear: string
  /** Before what was cut off by a noise and is said again from there. */
  asISaid: string
  /** The law wants callers to know; said before anything is recorded. */
  recordingNotice: string
  /** For the document that answers while no server of ours can be reached. */
  unreachable: {
    reached(businessName: string): string
    reachedAndRinging(businessName: string): string
    nobodyThere: string
    callAgain: string
    leaveMessage: string
    alreadyLeft: string
    thanks: string
  }
}
