/** A company's records at Pipedrive, and the rules under which they are kept and found. */
import { createHash, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type {
  activitySchema,
  callLogSchema,
  changedPersonSchema,
  fieldSchema,
  labelSchema,
  leadSchema,
  newPersonSchema,
} from './bodies.ts'
import { PipedriveFault } from './pipedrive-fault.ts'

type Contact = { value: string; primary?: boolean; label?: string }

export interface PipedrivePerson {
  id: number
  name: string
  owner_id: number
  phones: Contact[]
  emails: Contact[]
  custom_fields: Record<string, unknown>
  add_time: string
  update_time: string
  is_deleted: boolean
}

export type PipedriveActivity = z.infer<typeof activitySchema> & {
  id: number
  person_id: number | null
  add_time: string
  update_time: string
}
export type PipedriveCallLog = z.infer<typeof callLogSchema> & {
  id: string
  user_id: number
  activity_id: number
}
export type PipedriveLead = z.infer<typeof leadSchema> & { id: string; source_name: string }

interface Field {
  field_name: string
  field_code: string
  field_type: string
  is_custom_field: boolean
  is_optional_response_field: boolean
  options?: { id: number | string; label: string }[]
}

export class PipedriveCompany {
  readonly domain = 'acme'
  readonly users = [
    { id: 71, name: 'Sam Owner', email: 'sam@acme.example', active_flag: true },
    { id: 72, name: 'Lee Seller', email: 'lee@acme.example', active_flag: true },
    { id: 73, name: 'Gone Long', email: 'gone@acme.example', active_flag: false },
  ]
  /** Whose token it is. */
  readonly me = 71
  readonly people: PipedrivePerson[] = []
  readonly activities: PipedriveActivity[] = []
  readonly callLogs: PipedriveCallLog[] = []
  readonly leads: PipedriveLead[] = []
  readonly labels: { id: string; name: string; color: string }[] = []
  personFields: Field[] = [
    { ...fieldOf('Name', 'name', 'varchar'), is_custom_field: false },
    { ...fieldOf('Phone', 'phone', 'phone'), is_custom_field: false },
    {
      ...fieldOf('Marketing status', 'marketing_status', 'enum'),
      is_custom_field: false,
      options: [{ id: 'no_consent', label: 'No consent' }],
    },
  ]
  readonly activityFields: Field[] = [
    {
      ...fieldOf('Priority', 'priority', 'enum'),
      is_custom_field: false,
      options: [
        { id: 101, label: 'Low' },
        { id: 102, label: 'Medium' },
        { id: 103, label: 'High' },
      ],
    },
  ]
  /** New people are found by searches so much later. */
  indexLagMs = 0
  /** The user may make fields. */
  isAdmin = true
  now: () => Date
  readonly #seenFromMs = new Map<number, number>()
  #lastId = 100

  constructor(now: () => Date) {
    this.now = now
  }

  addPerson(body: z.infer<typeof newPersonSchema>): PipedrivePerson {
    this.#checkLinks(body)
    const person: PipedrivePerson = {
      id: ++this.#lastId,
      name: body.name,
      owner_id: body.owner_id ?? this.me,
      phones: body.phones ?? [],
      emails: body.emails ?? [],
      custom_fields: body.custom_fields ?? {},
      ...this.#times(),
      is_deleted: false,
    }
    this.#seenFromMs.set(person.id, this.now().getTime() + this.indexLagMs)
    this.people.push(person)
    return person
  }

  changePerson(id: number, body: z.infer<typeof changedPersonSchema>): PipedrivePerson {
    const person = this.personOf(id)
    this.#checkLinks(body)
    const { custom_fields, ...rest } = body
    Object.assign(person, rest, { update_time: this.#times().update_time })
    Object.assign(person.custom_fields, custom_fields)
    return person
  }

  personOf(id: number): PipedrivePerson {
    const person = this.people.find((one) => one.id === id)
    if (!person || person.is_deleted) throw new PipedriveFault(404, 'Person not found', 'ERR_NOT_FOUND')
    return person
  }

  /** Compares the text as it was written; not case sensitive. */
  search(field: 'phones' | 'emails', term: string, isExact: boolean): PipedrivePerson[] {
    const wanted = term.toLowerCase()
    return this.people.filter(
      (person) =>
        !person.is_deleted &&
        (this.#seenFromMs.get(person.id) ?? 0) <= this.now().getTime() &&
        person[field].some(({ value }) =>
          isExact ? value.toLowerCase() === wanted : value.toLowerCase().includes(wanted),
        ),
    )
  }

  addActivity(body: z.infer<typeof activitySchema>): PipedriveActivity {
    for (const { person_id } of body.participants ?? []) this.#checkPerson(person_id)
    this.#checkOwner(body.owner_id)
    this.#checkLead(body.lead_id)
    const primary = body.participants?.find((one) => one.primary) ?? body.participants?.[0]
    const activity = {
      ...body,
      id: ++this.#lastId,
      owner_id: body.owner_id ?? this.me,
      person_id: primary?.person_id ?? null,
      ...this.#times(),
    }
    this.activities.push(activity)
    return activity
  }

  /** An activity comes with it. */
  addCallLog(body: z.infer<typeof callLogSchema>): PipedriveCallLog {
    if (body.user_id !== undefined && body.user_id !== this.me && !this.isAdmin) {
      throw new PipedriveFault(403, 'You cannot create call logs for other users', 'ERR_FORBIDDEN')
    }
    if (body.person_id !== undefined) this.#checkPerson(body.person_id)
    this.#checkLead(body.lead_id)
    const activity = this.addActivity({
      subject: body.subject ?? 'Call',
      type: 'call',
      done: true,
      note: body.note,
      lead_id: body.lead_id,
      ...(body.person_id === undefined
        ? {}
        : { participants: [{ person_id: body.person_id, primary: true }] }),
    })
    const log = {
      ...body,
      id: randomUUID().replaceAll('-', ''),
      user_id: body.user_id ?? this.me,
      activity_id: activity.id,
    }
    this.callLogs.push(log)
    return log
  }

  addLead(body: z.infer<typeof leadSchema>): PipedriveLead {
    if (body.person_id !== undefined) this.#checkPerson(body.person_id)
    this.#checkOwner(body.owner_id)
    const unknown = body.label_ids?.find((id) => !this.labels.some((label) => label.id === id))
    if (unknown) throw new PipedriveFault(400, `Label with id '${unknown}' does not exist`)
    const lead = { ...body, id: randomUUID(), source_name: 'API' }
    this.leads.push(lead)
    return lead
  }

  addLabel(body: z.infer<typeof labelSchema>) {
    const label = { ...body, id: randomUUID() }
    this.labels.push(label)
    return label
  }

  addField({ field_name, field_type }: z.infer<typeof fieldSchema>): Field {
    if (!this.isAdmin) throw new PipedriveFault(403, 'You do not have permission to do this', 'ERR_FORBIDDEN')
    const code = createHash('sha1')
      .update(`${field_name} ${this.#lastId++}`)
      .digest('hex')
    const field = { ...fieldOf(field_name, code, field_type), is_custom_field: true }
    this.personFields.push(field)
    return field
  }

  #checkLinks(body: z.infer<typeof changedPersonSchema>): void {
    this.#checkOwner(body.owner_id)
    for (const [code, value] of Object.entries(body.custom_fields ?? {})) {
      const field = this.personFields.find((one) => one.is_custom_field && one.field_code === code)
      if (!field) {
        throw new PipedriveFault(
          400,
          `Validation failed: custom_fields.${code}: Parameter '${code}' is not allowed for this request`,
          'ERR_SCHEMA_VALIDATION_FAILED',
        )
      }
      if (typeof value !== 'string' || value.length > 255) {
        throw new PipedriveFault(
          400,
          `Validation failed: custom_fields.${code}: Expected 'string' of at most 255 characters`,
          'ERR_SCHEMA_VALIDATION_FAILED',
        )
      }
    }
  }

  #checkOwner(id: number | undefined): void {
    if (id === undefined || this.users.some((user) => user.id === id && user.active_flag)) return
    throw new PipedriveFault(
      400,
      'Validation failed: owner_id: Provided owner is not an active user',
      'ERR_SCHEMA_VALIDATION_FAILED',
    )
  }

  #checkPerson(id: number): void {
    if (this.people.some((person) => person.id === id && !person.is_deleted)) return
    throw new PipedriveFault(400, `Validation failed: person_id: Person with id ${id} was not found`)
  }

  #checkLead(id: string | undefined): void {
    if (id === undefined || this.leads.some((lead) => lead.id === id)) return
    throw new PipedriveFault(400, `Validation failed: lead_id: Lead with id ${id} was not found`)
  }

  #times(): { add_time: string; update_time: string } {
    const at = `${this.now().toISOString().slice(0, 19)}Z`
    return { add_time: at, update_time: at }
  }
}

function fieldOf(field_name: string, field_code: string, field_type: string): Omit<Field, 'is_custom_field'> {
  return { field_name, field_code, field_type, is_optional_response_field: false }
}
