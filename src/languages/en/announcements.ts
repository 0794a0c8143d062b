/** English words for what the engines themselves have to say: transfers, goodbyes, voicemail, faults. */
import type { Announcements } from '../announcements.ts'

export const announcements: Announcements = {
  /** Before an emergency transfer. With danger to life the emergency number comes first. */
  emergencyTransfer: (options: {
    emergencyNumber: string
    isLifeThreatening: boolean
    name: string
  }): string =>
    options.isLifeThreatening
      ? `If anyone is in danger, hang up now and dial ${spelled(options.emergencyNumber)}. I am putting you through to ${options.name} right away.`
      : `This sounds like an emergency, so I am putting you through to ${options.name} right away. Please stay on the line.`,

  /** Danger to life, and nobody to put the caller through to. */
  emergencyAdvice: (emergencyNumber: string): string =>
    `If anyone is in danger, hang up now and dial ${spelled(emergencyNumber)}.`,

  transfer: (name: string): string => `I am putting you through to ${name}. Please stay on the line.`,

  /** Between two targets of one ladder. */
  nextTransfer: (name: string): string => `I could not reach them. I am trying ${name} now.`,

  askForPerson: 'Before we go on: am I talking to a person? Please say yes, or press 1.',

  robocallGoodbye: 'This line does not take recorded calls. Goodbye.',

  maxDurationGoodbye:
    'I am sorry, I have to end the call here. I have noted everything you told me. Goodbye.',

  voicemailGreeting: (businessName: string): string =>
    `You have reached ${businessName}. We cannot take your call right now. Please leave your name, your number and a short message after the tone, and press pound when you are done.`,

  /** When a conversation broke off and voicemail goes on. */
  voicemailAfterFault:
    'I am sorry, I am having trouble hearing you. Please leave your name, your number and a short message after the tone, and press pound when you are done.',

  voicemailThanks:
    'Thank you. Your message is saved, and I have noted that you would like a call back. Goodbye.',

  voicemailEmpty: 'I did not get a message. Please call again. Goodbye.',

  /** When our own server cannot do better. */
  fault:
    'I am sorry, we have a technical problem. Please leave your name, your number and a short message after the tone.',

  /** After a message that could not be taken down: no promise, since nothing backs one. */
  messageHeard: 'Thank you. Goodbye.',

  goodbye: 'Goodbye.',
  bridges: ['One moment, please.', 'Let me see.', 'Just a second.'],
  handover: 'Hold on one second, please.',
  couldNotHear: "Sorry, I couldn't hear you well. Could you say that again?",
  asISaid: 'As I was saying:',
  recordingNotice: 'This call is recorded.',
  unreachable: {
    reached: (businessName) => `Hello. You have reached ${businessName}.`,
    reachedAndRinging: (businessName) =>
      `Hello. You have reached ${businessName}. Please hold on while we try to reach someone for you.`,
    nobodyThere: 'I am sorry, nobody can come to the phone right now.',
    callAgain: 'Please call again in a few minutes.',
    leaveMessage:
      'Please leave your name, your number and a short message after the tone, and press pound when you are done.',
    alreadyLeft: 'If you have already left your message, you can hang up now.',
    thanks: 'Thank you. We have your message and will call you back.',
  },
}

/** `911` is spoken digit by digit. */
function spelled(number: string): string {
  return [...number].join(' ')
}
