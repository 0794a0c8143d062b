/** Time zones for luxon whose offsets are looked up once a quarter of an hour, not once a calculation. */
import { IANAZone, Zone } from 'luxon'

/** Offsets change on quarters of an hour only (IANA time zone database, since 1972). */
const slotMs = 15 * 60 * 1000
const keptSlots = 1_000

/**
 * Asking `Intl` for an offset takes tens of microseconds, and a turn of a conversation asks many times for nearly
 * the same moment.
 */
class CachedZone extends Zone {
  #zone: IANAZone
  #offsets = new Map<number, number>()

  constructor(name: string) {
    super()
    this.#zone = IANAZone.create(name)
  }

  override get type(): string {
    return 'iana'
  }

  override get name(): string {
    return this.#zone.name
  }

  override get isUniversal(): boolean {
    return false
  }

  override get isValid(): boolean {
    return this.#zone.isValid
  }

  override offset(ts: number): number {
    const slot = Math.floor(ts / slotMs)
    const known = this.#offsets.get(slot)
    if (known !== undefined) return known
    const offset = this.#zone.offset(ts)
    if (this.#offsets.size >= keptSlots) this.#offsets.clear()
    this.#offsets.set(slot, offset)
    return offset
  }

  override offsetName(ts: number, options: Parameters<IANAZone['offsetName']>[1]): string | null {
    return this.#zone.offsetName(ts, options)
  }

  override formatOffset(ts: number, format: Parameters<IANAZone['formatOffset']>[1]): string {
    return this.#zone.formatOffset(ts, format)
  }

  override equals(other: Zone): boolean {
    return other.name === this.name
  }
}

const zones = new Map<string, Zone>()

/** The zone of an IANA name such as `America/Chicago`; an unknown name gives an invalid zone, as in luxon. */
export function timeZone(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const zone = new CachedZone(name)
  zones.set(name, zone)
  return zone
}
