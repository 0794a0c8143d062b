/** Google Calendar under the contract: a connection whose owner has agreed in a browser. */
import { startGoogleCalendar } from '../../../simulator/vendors/google/google-calendar-server.ts'
import type { CalendarSubject } from './subject.ts'

const client = { clientId: 'id.apps.googleusercontent.com', clientSecret: 'GOCSPX-secret-of-client' }
const hourMs = 3_600_000

export const googleCalendar: CalendarSubject = {
  kind: 'google-calendar',
  isInsert: ({ method, path }) => method === 'POST' && path.endsWith('/events'),
  isLook: ({ path }) => path.endsWith('/freeBusy'),
  async start(now) {
    const server = await startGoogleCalendar({ ...client, now })
    const calendar = server.calendar('primary')
    const code = server.logins.consent('http://127.0.0.1/back')
    const reply = server.logins.token({
      method: 'POST',
      path: '/token',
      query: new URLSearchParams(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        client_id: client.clientId,
        client_secret: client.clientSecret,
        grant_type: 'authorization_code',
        code,
        redirect_uri: 'http://127.0.0.1/back',
      }).toString(),
      json: undefined,
    })
    const { refresh_token } = reply.json as { refresh_token: string }
    const add = (startsAt: string) =>
      calendar.add(startsAt, new Date(Date.parse(startsAt) + hourMs).toISOString())
    return {
      server,
      addresses: { google: server.url },
      settings: { ...client, minutes: 60, stepMinutes: 60, title: 'Visit with estimate' },
      facts: { 'refresh-token': refresh_token },
      booked: () =>
        calendar.standing
          .filter(({ extendedProperties }) => extendedProperties !== undefined)
          .map(({ start, extendedProperties }) => ({
            startsAt: new Date(start.dateTime).toISOString(),
            callSid: extendedProperties?.private?.call_sid,
          })),
      takeAway(startsAt, when) {
        if (when === 'now') add(startsAt)
        else {
          calendar.beforeInsert = () => {
            calendar.beforeInsert = undefined
            add(startsAt).created = new Date(0).toISOString()
          }
        }
      },
      withdraw: () => server.logins.withdraw(),
    }
  },
}
