/** Reads the TwiML that answers an incoming text, as strictly as Twilio does. */
import { CallError } from './call-error.ts'
import { readTwiml } from './twiml-document.ts'
import type { WebhookReply } from './webhook-sender.ts'

export interface TextReply {
  text: string
  statusCallback: string | undefined
}

const longestBody = 1600
const attributes = ['to', 'from', 'action', 'method', 'statusCallback']

/** Throws CallError: 12300 for what is no XML, 12100 for what cannot be read, 12200 for what no text is answered with. */
export function readReplies({ contentType, body, url }: WebhookReply): TextReply[] {
  if (!/^(text|application)\/xml\b/i.test(contentType)) {
    throw new CallError(12300, `Invalid Content-Type: ${contentType || 'none'}`, url)
  }
  return readTwiml(body).children.map((element) => {
    if (element.name !== 'Message') {
      throw new CallError(12200, `<${element.name}> is no answer to a text`, url)
    }
    const unknown = Object.keys(element.attributes).find((name) => !attributes.includes(name))
    if (unknown !== undefined) throw new CallError(12200, `<Message> has no attribute ${unknown}`, url)
    const nested = element.children.find(({ name }) => name !== 'Body')
    if (nested) throw new CallError(12200, `<${nested.name}> does not stand in <Message>`, url)
    const text = element.children.map((child) => child.text).join(' ') || element.text
    if (text === '') throw new CallError(14103, 'Message body must be specified', url)
    if (text.length > longestBody) throw new CallError(14104, 'Message body is too long', url)
    const statusCallback = element.attributes.statusCallback
    return {
      text,
      statusCallback: statusCallback === undefined ? undefined : new URL(statusCallback, url).href,
    }
  })
}
