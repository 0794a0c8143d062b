/** Zendesk under the contract suite: an account of its own at the strict fake. The vendor publishes no description. */
import { startZendesk } from '../../../simulator/vendors/zendesk/zendesk.ts'
import { ZendeskFault } from '../../../simulator/vendors/zendesk/zendesk-fault.ts'
import type { CrmSubject } from './subject.ts'

export const zendeskSubject: CrmSubject = {
  id: 'zendesk',
  takesUnknownCallers: true,
  hasOwnCallback: false,
  async open(now) {
    const { server, account, logins } = await startZendesk(now)
    const settings = {
      subdomain: 'acme',
      clientId: logins.clientId,
      clientSecret: logins.secret,
      assignee: 'lee@acme.example',
      groupId: String(account.groups[0]),
    }
    const tickets = () =>
      account.tickets.map(({ id, requester_id, subject, comment, due_at }) => ({
        id: String(id),
        personId: requester_id === account.me.id ? undefined : String(requester_id),
        title: subject ?? '',
        text: comment.html_body ?? '',
        dueAt: due_at,
      }))
    return {
      server,
      addresses: { zendesk: server.url },
      settings,
      secrets: [logins.secret],
      people: () =>
        account.users
          .filter(({ active, role }) => active && role === 'end-user')
          .map(({ id, name, email, phone }) => ({
            id: String(id),
            name,
            phones: phone === null ? [] : [phone],
            emails: email === null ? [] : [email],
          })),
      calls: tickets,
      callbacks: () => tickets().filter(({ dueAt }) => dueAt !== undefined),
      addPerson: ({ firstName, lastName, phone, email }) =>
        String(account.keep({ name: `${firstName} ${lastName}`, phone, email }).id),
      removePerson: (id) => {
        account.userOf(Number(id)).active = false
      },
      makes({ method, path }) {
        if (method !== 'POST') return undefined
        return path === '/api/v2/tickets'
          ? 'call'
          : path === '/api/v2/users/create_or_update'
            ? 'person'
            : undefined
      },
      refusal: (status) =>
        new ZendeskFault(status, status === 401 ? 'invalid_token' : 'Refused', `refused with ${status}`)
          .reply,
      hideNewFor(lagMs) {
        account.indexLagMs = lagMs
      },
      expireLogin: () => logins.revoke(),
      unknownOwner: { ...settings, assignee: 'nobody@acme.example' },
    }
  },
}
