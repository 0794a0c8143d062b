/** One HubSpot portal: its records, the properties they may have, and an index of them that lags. */
import { badInput, HubspotFault, invalidProperties, type PropertyFault } from './hubspot-fault.ts'
import { firstProperties, type ObjectType, type Property, recordOf, valueFault } from './properties.ts'

export interface PortalObject {
  id: string
  properties: Record<string, string>
  createdAt: string
  updatedAt: string
  /** When searches begin to see it as it stands. */
  indexedAt: number
  /** To contacts. */
  associations: { id: string; typeId: number }[]
}

/** HubSpot's own kinds of association to a contact. */
const contactAssociations: Partial<Record<ObjectType, number>> = { calls: 194, tasks: 204 }

export class HubspotPortal {
  readonly objects: Record<ObjectType, Map<string, PortalObject>> = {
    contacts: new Map(),
    calls: new Map(),
    tasks: new Map(),
  }
  readonly properties: Record<ObjectType, Property[]> = structuredClone(firstProperties)
  readonly groups: Record<ObjectType, Set<string>> = {
    contacts: new Set(['contactinformation']),
    calls: new Set(['call']),
    tasks: new Set(['task']),
  }
  readonly owners: { id: string; email: string }[] = [{ id: '77001', email: 'ana@acme.example.com' }]
  readonly #now: () => Date
  /** Ids of contacts that were merged into another. */
  readonly #merged = new Map<string, string>()
  indexLagMs = 0
  /** How many properties apps may make in all. */
  propertyQuota = 1000
  #nextId = 201

  constructor(now: () => Date) {
    this.#now = now
  }

  create(type: ObjectType, json: unknown): PortalObject {
    const { properties, associations } = recordOf(json)
    const values = this.#checked(type, readValues(properties))
    if (type !== 'contacts' && !values.hs_timestamp) {
      throw new HubspotFault(400, 'VALIDATION_ERROR', 'Error creating the record. hs_timestamp is required.')
    }
    const links = this.#readAssociations(type, associations)
    return this.#keep(type, String(this.#nextId++), values, links)
  }

  update(type: ObjectType, object: PortalObject, json: unknown): PortalObject {
    const values = this.#checked(type, readValues(recordOf(json).properties), object.id)
    return this.#keep(
      type,
      object.id,
      { ...object.properties, ...values },
      object.associations,
      object.createdAt,
    )
  }

  get(type: ObjectType, id: string, idProperty?: string): PortalObject | undefined {
    if (idProperty === undefined || idProperty === 'hs_object_id') {
      return this.objects[type].get(this.#merged.get(id) ?? id)
    }
    const isUnique =
      (type === 'contacts' && idProperty === 'email') ||
      this.properties[type].some(({ name, hasUniqueValue }) => name === idProperty && hasUniqueValue)
    if (!isUnique) throw new HubspotFault(400, 'VALIDATION_ERROR', `${idProperty} is not a unique property`)
    return [...this.objects[type].values()].find(
      ({ properties }) => properties[idProperty]?.toLowerCase() === id.toLowerCase(),
    )
  }

  /** What an index knows by now. */
  indexed(type: ObjectType): PortalObject[] {
    return [...this.objects[type].values()].filter(({ indexedAt }) => indexedAt <= this.#now().getTime())
  }

  /** As somebody at the business does it: `from` is gone, and its id leads to `into`. */
  merge(from: string, into: string): void {
    this.objects.contacts.delete(from)
    this.#merged.set(from, into)
  }

  #keep(
    type: ObjectType,
    id: string,
    given: Record<string, string>,
    associations: PortalObject['associations'],
    createdAt = this.#now().toISOString(),
  ): PortalObject {
    const at = this.#now()
    const properties = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    const reckoned = type === 'contacts' ? reckonedNumbers(properties) : {}
    const object: PortalObject = {
      id,
      properties: { ...properties, ...reckoned, hs_object_id: id, lastmodifieddate: at.toISOString() },
      createdAt,
      updatedAt: at.toISOString(),
      indexedAt: at.getTime() + this.indexLagMs,
      associations,
    }
    this.objects[type].set(id, object)
    return object
  }

  #checked(type: ObjectType, values: Record<string, string>, id?: string): Record<string, string> {
    const faults = Object.entries(values).flatMap(([name, value]): PropertyFault[] => {
      const property = this.properties[type].find((known) => known.name === name)
      const fault = valueFault(property, name, value) ?? this.#ownerFault(name, value)
      if (fault) return [fault]
      if (!property?.hasUniqueValue || value === '') return []
      const holder = this.get(type, value, name)
      const message = `The value ${value} of ${name} is already held by the record ${holder?.id}`
      return holder && holder.id !== id ? [{ name, error: 'CONFLICTING_UNIQUE_VALUE', message }] : []
    })
    if (faults.length > 0) throw invalidProperties(faults)
    const holder =
      type === 'contacts' && values.email ? this.get('contacts', values.email, 'email') : undefined
    if (holder && holder.id !== id) {
      throw new HubspotFault(409, 'CONFLICT', `Contact already exists. Existing ID: ${holder.id}`)
    }
    return values
  }

  #ownerFault(name: string, value: string): PropertyFault | undefined {
    const isKnown = name !== 'hubspot_owner_id' || value === '' || this.owners.some(({ id }) => id === value)
    const message = `Owner with id ${value} does not exist`
    return isKnown ? undefined : { name, error: 'INVALID_OWNER_ID', message }
  }

  #readAssociations(type: ObjectType, json: unknown): PortalObject['associations'] {
    if (!Array.isArray(json)) throw badInput('associations')
    return json.map((association) => {
      const { to, types } = recordOf(association)
      const [first] = Array.isArray(types) ? types : []
      const { associationCategory, associationTypeId } = recordOf(first)
      const id = String(recordOf(to).id)
      if (associationCategory !== 'HUBSPOT_DEFINED' || associationTypeId !== contactAssociations[type]) {
        throw new HubspotFault(
          400,
          'VALIDATION_ERROR',
          `no association ${String(associationTypeId)} of ${type}`,
        )
      }
      const contact = this.get('contacts', id)
      if (!contact) throw new HubspotFault(404, 'OBJECT_NOT_FOUND', `contacts ${id} is not valid`)
      return { id: contact.id, typeId: Number(associationTypeId) }
    })
  }
}

/** HubSpot takes strings alone. */
function readValues(json: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordOf(json)).map(([name, value]): [string, string] => {
      if (typeof value !== 'string')
        throw badInput(`properties.${name}: Cannot deserialize value of type String`)
      return [name, value]
    }),
  )
}

/** Area code and local digits, without the country's code, are what searches find. */
function reckonedNumbers({ phone, mobilephone }: Record<string, string>): Record<string, string> {
  const national = (number: string) => number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  const full = (number: string) =>
    number.startsWith('+') ? number.replace(/[^\d+]/g, '') : `+1${national(number)}`
  return {
    ...(phone
      ? {
          hs_calculated_phone_number: full(phone),
          hs_searchable_calculated_phone_number: national(phone),
        }
      : {}),
    ...(mobilephone
      ? {
          hs_calculated_mobile_number: full(mobilephone),
          hs_searchable_calculated_mobile_number: national(mobilephone),
        }
      : {}),
  }
}
