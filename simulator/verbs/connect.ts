/** Connect: hands the call to the other end of a socket until that ends, and tells the action how it went. */
import type { CallLeg } from '../leg.ts'
import { connectRelay } from '../relay/relay.ts'
import { connectStream } from '../stream/stream.ts'
import type { Element } from '../twiml-document.ts'
import { actionJump, type Verb } from './document.ts'

/** A call that is connected to something. */
export interface Connection {
  /**
   * Until it ends. Resolves with the parameters of the action request, or `next-verb` when the action is not asked;
   * throws Interrupted.
   */
  run(): Promise<Record<string, string> | 'next-verb'>
  /** What the action is told when the caller has hung up. */
  paramsAfterHangUp(): Record<string, string>
}

const nouns: Record<string, (leg: CallLeg, noun: Element) => Connection> = {
  ConversationRelay: connectRelay,
  Stream: connectStream,
}

export const connect: Verb = async (leg, element, document) => {
  const [noun] = element.children
  const open = noun && nouns[noun.name]
  if (!noun || !open) {
    leg.warn(0, `the simulator does not play <Connect>${noun ? `<${noun.name}>` : ''}`)
    return undefined
  }
  const connection = open(leg, noun)
  try {
    const params = await connection.run()
    if (params === 'next-verb') return undefined
    return element.attributes.action ? actionJump(element, document, params) : undefined
  } catch (error) {
    if (leg.isOver && element.attributes.action) {
      leg.lastRequests.push(actionJump(element, document, connection.paramsAfterHangUp()))
    }
    throw error
  }
}
