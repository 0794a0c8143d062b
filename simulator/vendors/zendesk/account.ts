/** A Zendesk account's records, and the rules under which they are kept and found. */
import type { z } from 'zod'
import type {
  changedUserSchema,
  identitySchema,
  ticketSchema,
  userSchema,
  voiceCommentSchema,
} from './bodies.ts'
import { invalidRecord, ZendeskFault } from './zendesk-fault.ts'

export interface ZendeskUser {
  id: number
  name: string
  email: string | null
  phone: string | null
  external_id: string | null
  role: 'end-user' | 'agent' | 'admin'
  active: boolean
  updated_at: string
}

interface Identity {
  user_id: number
  type: 'email' | 'phone_number'
  value: string
}

export type ZendeskTicket = z.infer<typeof ticketSchema> & {
  id: number
  requester_id: number
  voiceComments: z.infer<typeof voiceCommentSchema>[]
}

export class ZendeskAccount {
  readonly users: ZendeskUser[] = []
  readonly identities: Identity[] = []
  readonly tickets: ZendeskTicket[] = []
  readonly groups = [360_001]
  /** New users are found by searches so much later. */
  indexLagMs = 0
  /** Numbers are checked, as an admin can have it. */
  validatesPhones = false
  now: () => Date
  readonly me: ZendeskUser
  readonly #seenFromMs = new Map<number, number>()
  #lastId = 1000

  constructor(now: () => Date) {
    this.now = now
    this.me = this.keep({ name: 'Sam Admin', email: 'sam@acme.example' }, 'admin')
    this.keep({ name: 'Lee Agent', email: 'lee@acme.example' }, 'agent')
  }

  /** As somebody at the company would: indexed at once. */
  keep(body: z.infer<typeof userSchema>, role: ZendeskUser['role'] = 'end-user'): ZendeskUser {
    const user: ZendeskUser = {
      id: ++this.#lastId,
      name: body.name,
      email: body.email ?? null,
      phone: body.phone ?? null,
      external_id: body.external_id ?? null,
      role,
      active: true,
      updated_at: this.#at(),
    }
    this.users.push(user)
    return user
  }

  /** Matches by e-mail address or external id; whoever matches gets what is sent. */
  createOrUpdate(body: z.infer<typeof userSchema>): { user: ZendeskUser; isNew: boolean } {
    this.#checkPhone(body.phone)
    const byEmail = this.#withEmail(body.email)
    const byId = this.#active().find(
      ({ external_id }) =>
        external_id !== null && external_id.toLowerCase() === body.external_id?.toLowerCase(),
    )
    if (byEmail && byId && byEmail !== byId) {
      throw invalidRecord({
        email: [
          {
            description: `Email: ${body.email} is already being used by another user`,
            error: 'DuplicateValue',
          },
        ],
      })
    }
    const known = byEmail ?? byId
    if (!known) {
      const user = this.keep(body)
      this.#seenFromMs.set(user.id, this.now().getTime() + this.indexLagMs)
      return { user, isNew: true }
    }
    this.changeUser(known.id, body)
    return { user: known, isNew: false }
  }

  /** A second e-mail address becomes one more identity. */
  changeUser(
    id: number,
    { email, phone, name, external_id, role }: z.infer<typeof changedUserSchema>,
  ): ZendeskUser {
    const user = this.userOf(id)
    this.#checkPhone(phone)
    const owner = this.#withEmail(email)
    if (owner && owner !== user) {
      throw invalidRecord({
        email: [
          { description: `Email: ${email} is already being used by another user`, error: 'DuplicateValue' },
        ],
      })
    }
    user.name = name ?? user.name
    user.role = role ?? user.role
    user.phone = phone ?? user.phone
    user.external_id = external_id ?? user.external_id
    if (email !== undefined && user.email === null) user.email = email
    user.updated_at = this.#at()
    return user
  }

  userOf(id: number): ZendeskUser {
    const user = this.users.find((one) => one.id === id)
    if (!user) throw new ZendeskFault(404, 'RecordNotFound', 'Not found')
    return user
  }

  identitiesOf(id: number): Identity[] {
    const { email, phone } = this.userOf(id)
    return [
      ...(email === null ? [] : [{ user_id: id, type: 'email' as const, value: email }]),
      ...(phone === null ? [] : [{ user_id: id, type: 'phone_number' as const, value: phone }]),
      ...this.identities.filter((identity) => identity.user_id === id),
    ]
  }

  addIdentity(userId: number, { type, value }: z.infer<typeof identitySchema>): Identity {
    this.userOf(userId)
    const isTaken = this.#active().some(({ id }) => this.identitiesOf(id).some((one) => one.value === value))
    if (isTaken) {
      throw invalidRecord({
        value: [{ description: `Value: ${value} is already being used`, error: 'DuplicateValue' }],
      })
    }
    const identity = { user_id: userId, type, value }
    this.identities.push(identity)
    return identity
  }

  /** `property:"text"`, compared as it was typed in; not case sensitive. */
  search(query: string): ZendeskUser[] {
    const asked = /^(phone|email):"([^"]+)"$/.exec(query)
    if (!asked) throw new ZendeskFault(400, 'InvalidQuery', `Invalid search: ${query}`)
    const type = asked[1] === 'phone' ? 'phone_number' : 'email'
    const wanted = asked[2]?.toLowerCase()
    return this.#indexed().filter(({ id }) =>
      this.identitiesOf(id).some((one) => one.type === type && one.value.toLowerCase() === wanted),
    )
  }

  withExternalId(externalId: string): ZendeskUser[] {
    return this.#indexed().filter(
      ({ external_id }) => external_id?.toLowerCase() === externalId.toLowerCase(),
    )
  }

  addTicket(body: z.infer<typeof ticketSchema>): ZendeskTicket {
    const requester = body.requester_id ?? this.me.id
    if (!this.#active().some(({ id }) => id === requester)) {
      throw invalidRecord({ requester: [{ description: 'Requester: is not a user', error: 'InvalidValue' }] })
    }
    const isAgent = this.#active().some(({ id, role }) => id === body.assignee_id && role !== 'end-user')
    if (body.assignee_id !== undefined && !isAgent) {
      throw invalidRecord({ assignee: [{ description: 'Assignee: is not an agent', error: 'InvalidValue' }] })
    }
    if (body.group_id !== undefined && !this.groups.includes(body.group_id)) {
      throw invalidRecord({ group: [{ description: 'Group: is not a group', error: 'InvalidValue' }] })
    }
    const ticket = { ...body, id: ++this.#lastId, requester_id: requester, voiceComments: [] }
    this.tickets.push(ticket)
    return ticket
  }

  ticketOf(id: number): ZendeskTicket {
    const ticket = this.tickets.find((one) => one.id === id)
    if (!ticket) throw new ZendeskFault(404, 'RecordNotFound', 'Not found')
    return ticket
  }

  #active(): ZendeskUser[] {
    return this.users.filter(({ active }) => active)
  }

  #indexed(): ZendeskUser[] {
    const at = this.now().getTime()
    return this.#active().filter(({ id }) => (this.#seenFromMs.get(id) ?? 0) <= at)
  }

  #withEmail(email: string | undefined): ZendeskUser | undefined {
    return this.#active().find(
      ({ id }) =>
        email !== undefined &&
        this.identitiesOf(id).some(
          ({ type, value }) => type === 'email' && value.toLowerCase() === email.toLowerCase(),
        ),
    )
  }

  #checkPhone(phone: string | undefined): void {
    if (phone === undefined || !this.validatesPhones || /^\+[1-9]\d{6,14}$/.test(phone)) return
    throw invalidRecord({ phone: [{ description: 'Phone: is not a valid number', error: 'InvalidValue' }] })
  }

  #at(): string {
    return `${this.now().toISOString().slice(0, 19)}Z`
  }
}
