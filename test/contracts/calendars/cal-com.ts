/** Cal.com under the contract: a key, and an event type with three free hours. */
import { startCalCom } from '../../../simulator/vendors/cal-com/cal-com-server.ts'
import type { CalendarSubject } from './subject.ts'

const apiKey = 'cal_live_0123456789abcdef'

export const calCom: CalendarSubject = {
  kind: 'cal-com',
  isInsert: ({ method, path }) => method === 'POST' && path === '/v2/bookings',
  isLook: ({ path }) => path === '/v2/slots',
  async start() {
    const server = await startCalCom({ apiKey })
    server.eventType.lengthInMinutes = 60
    for (const hour of [15, 16, 17]) server.open.add(`2026-03-03T${hour}:00:00.000Z`)
    const settings = { apiKey, eventTypeId: server.eventType.id, title: 'Visit with estimate' }
    return {
      server,
      addresses: { calCom: server.url },
      settings,
      facts: {},
      booked: () =>
        server.bookings
          .filter(({ status }) => status !== 'cancelled')
          .map(({ start, metadata }) => ({ startsAt: start, callSid: metadata.call_sid })),
      takeAway(startsAt, when) {
        const take = () => void server.open.delete(new Date(startsAt).toISOString())
        if (when === 'now') take()
        else server.beforeBooking = take
      },
      withdraw() {
        settings.apiKey = 'cal_live_another_one'
        server.fail({
          matches: () => true,
          how: { status: 401, json: { status: 'error', error: { code: 'UnauthorizedException' } } },
        })
      },
    }
  },
}
