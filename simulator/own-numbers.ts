/** Numbers of an account, and what they are registered for with the carriers of the US. */
import { newSid } from './sid.ts'

export interface OwnNumber {
  sid: string
  phoneNumber: string
  /** Its messaging service and that service's campaign. */
  service?: { sid: string; campaign?: 'IN_PROGRESS' | 'VERIFIED' | 'FAILED' }
  /** Of a toll-free number. */
  verification?: 'PENDING_REVIEW' | 'IN_REVIEW' | 'TWILIO_APPROVED' | 'TWILIO_REJECTED'
}

const tollFree = /^\+1(800|833|844|855|866|877|888)/

export class OwnNumbers {
  readonly #known = new Map<string, OwnNumber>()

  /** Bought, or registered otherwise than before. */
  keep(
    phoneNumber: string,
    registration: { campaign?: 'IN_PROGRESS' | 'VERIFIED' | 'FAILED' | 'none' } & Pick<
      OwnNumber,
      'verification'
    > = {},
  ): OwnNumber {
    const { campaign, verification } = registration
    const known = this.#known.get(phoneNumber)
    const number: OwnNumber = {
      sid: known?.sid ?? newSid('PN'),
      phoneNumber,
      ...(campaign === undefined
        ? {}
        : {
            service: {
              sid: known?.service?.sid ?? newSid('MG'),
              ...(campaign === 'none' ? {} : { campaign }),
            },
          }),
      ...(verification === undefined ? {} : { verification }),
    }
    this.#known.set(phoneNumber, number)
    return number
  }

  list(): OwnNumber[] {
    return [...this.#known.values()]
  }

  /** The carriers' error for texts from this number to the US; numbers nobody told of are taken for registered. */
  blockedWith(from: string, to: string): number | undefined {
    const number = this.#known.get(from)
    if (number === undefined || !from.startsWith('+1') || !to.startsWith('+1')) return undefined
    if (tollFree.test(from)) return number.verification === 'TWILIO_APPROVED' ? undefined : 30_032
    return number.service?.campaign === 'VERIFIED' ? undefined : 30_034
  }
}
