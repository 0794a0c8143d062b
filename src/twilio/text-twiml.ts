/** TwiML that answers an incoming text (https://www.twilio.com/docs/messaging/twiml). */
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'

/** Without an answer nothing is sent back. */
export function textTwiml(answer: { body: string; statusCallback: string } | undefined): string {
  const response = new MessagingResponse()
  if (answer) response.message({ statusCallback: answer.statusCallback }, answer.body)
  return response.toString()
}
