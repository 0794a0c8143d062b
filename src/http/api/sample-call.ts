/** A call to show before the first real one: what an integration would send for it. */
import { applyEvent } from '../../core/apply-event.ts'
import type { Call } from '../../core/call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import { localIso } from '../../core/opening-hours.ts'

/** An ordinary call of three minutes that has just ended. */
export function sampleCall(businessId: string, now: Date, timezone: string): Call {
  const spoken = { confidence: 0.95, source: 'spoken', isConfirmed: true } as const
  const events: [secondsAgo: number, event: CallEventBody][] = [
    [
      180,
      {
        type: 'call-started',
        callSid: 'CA00000000000000000000000000000000',
        businessId,
        direction: 'inbound',
        from: '+15035550188',
        to: '+15035550100',
        language: 'en-US',
        isTest: true,
      },
    ],
    [180, { type: 'call-answered' }],
    [179, { type: 'receptionist-said', text: 'Thanks for calling. How can I help you today?' }],
    [170, { type: 'caller-said', text: 'My kitchen faucet is leaking. This is Sam Sample.' }],
    [
      170,
      {
        type: 'lead-updated',
        fields: {
          firstName: { value: 'Sam', ...spoken },
          lastName: { value: 'Sample', ...spoken },
          phone: { value: '+15035550188', ...spoken, source: 'caller-id' },
          reason: { value: 'My kitchen faucet is leaking', ...spoken },
        },
      },
    ],
    [
      60,
      {
        type: 'callback-requested',
        callback: { requested: true, phone: '+15035550188', status: 'open' },
      },
    ],
    [0, { type: 'call-ended', status: 'completed', durationSeconds: 180 }],
    [
      0,
      { type: 'call-summarized', summary: 'Sam Sample has a leaking kitchen faucet and wants a call back.' },
    ],
  ]
  const call = events.reduce<Call | undefined>((known, [secondsAgo, body]) => {
    const at = localIso(new Date(now.getTime() - secondsAgo * 1000), timezone)
    return applyEvent(known, { ...body, at })
  }, undefined)
  if (call === undefined) throw new TypeError('the sample has no events')
  return call
}
