/** The part of SOQL that the Salesforce fake reads. What it cannot read is malformed, as at the vendor. */

import { SalesforceFault } from './salesforce-fault.ts'
import type { Field } from './schema.ts'

export type Row = Record<string, unknown>
export type Condition = (row: Row) => boolean

export interface Query {
  from: string
  fields: string[]
  where: Condition
  orderBy: { field: string; isDescending: boolean } | undefined
  limit: number
}

type FieldsOf = (object: string) => Field[]

const tokenPattern =
  /\s*(?:('(?:[^'\\]|\\['"\\nrtbf])*')|(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2}))?)|(\d+)|([A-Za-z_][A-Za-z0-9_]*)|(>=|<=|!=|[=<>(),]))/y

export function parseQuery(text: string, fieldsOf: FieldsOf): Query {
  const reader = new Reader(text)
  reader.word('SELECT')
  const fields = [reader.name()]
  while (reader.take(',')) fields.push(reader.name())
  reader.word('FROM')
  const from = reader.name()
  const known = fieldsOf(from)
  for (const field of fields) fieldOf(field, known, from)
  const where = reader.takeWord('WHERE') ? expression(reader, known, from) : () => true
  let orderBy: Query['orderBy']
  if (reader.takeWord('ORDER')) {
    reader.word('BY')
    const field = reader.name()
    fieldOf(field, known, from)
    const isDescending = reader.takeWord('DESC')
    if (!isDescending) reader.takeWord('ASC')
    orderBy = { field, isDescending }
  }
  const limit = reader.takeWord('LIMIT') ? reader.number() : 2000
  reader.end()
  return { from, fields, where, orderBy, limit }
}

/** A condition by itself, as searches take it. */
export function parseCondition(text: string, fields: Field[], from: string): Condition {
  const reader = new Reader(text)
  const condition = expression(reader, fields, from)
  reader.end()
  return condition
}

/** The vendor does not mix AND and OR without brackets. */
function expression(reader: Reader, fields: Field[], from: string): Condition {
  const parts = [term(reader, fields, from)]
  let joint: 'AND' | 'OR' | undefined
  for (;;) {
    const next = reader.takeWord('AND') ? 'AND' : reader.takeWord('OR') ? 'OR' : undefined
    if (!next) break
    if (joint && joint !== next) throw malformed(`unexpected token: '${next}'`)
    joint = next
    parts.push(term(reader, fields, from))
  }
  return joint === 'OR' ? (row) => parts.some((part) => part(row)) : (row) => parts.every((part) => part(row))
}

function term(reader: Reader, fields: Field[], from: string): Condition {
  if (reader.take('(')) {
    const inner = expression(reader, fields, from)
    reader.symbol(')')
    return inner
  }
  const field = fieldOf(reader.name(), fields, from)
  if (field.type === 'textarea') {
    throw new SalesforceFault(
      400,
      'INVALID_FIELD',
      `field '${field.name}' can not be filtered in a query call`,
    )
  }
  if (reader.takeWord('IN')) {
    reader.symbol('(')
    const values = [reader.literal(field)]
    while (reader.take(',')) values.push(reader.literal(field))
    reader.symbol(')')
    return (row) => values.some((value) => isEqual(row[field.name], value))
  }
  if (reader.take('=')) {
    const value = reader.literal(field)
    return (row) => isEqual(row[field.name], value)
  }
  reader.symbol('>=')
  const value = reader.literal(field)
  return (row) => row[field.name] !== null && Date.parse(String(row[field.name])) >= Date.parse(String(value))
}

/** Text is compared without regard to case; ids by their first 15 characters. */
function isEqual(kept: unknown, asked: unknown): boolean {
  if (typeof kept !== 'string' || typeof asked !== 'string') return (kept ?? null) === asked
  if (/^\w{15}(\w{3})?$/.test(kept) && /^0\w{14}(\w{3})?$/.test(asked))
    return kept.slice(0, 15) === asked.slice(0, 15)
  return kept.toLowerCase() === asked.toLowerCase()
}

function fieldOf(name: string, fields: Field[], from: string): Field {
  const field = fields.find((one) => one.name === name && !one.isHidden)
  if (field) return field
  throw new SalesforceFault(
    400,
    'INVALID_FIELD',
    `No such column '${name}' on entity '${from}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name.`,
  )
}

function malformed(words: string): SalesforceFault {
  return new SalesforceFault(400, 'MALFORMED_QUERY', words)
}

class Reader {
  readonly #tokens: string[] = []
  #at = 0

  constructor(text: string) {
    let position = 0
    while (position < text.trimEnd().length) {
      tokenPattern.lastIndex = position
      const found = tokenPattern.exec(text)
      if (!found) throw malformed(`unexpected token: '${text.slice(position, position + 10)}'`)
      this.#tokens.push(found[0].trim())
      position = tokenPattern.lastIndex
    }
  }

  #next(): string {
    const token = this.#tokens[this.#at++]
    if (token === undefined) throw malformed('unexpected end of query')
    return token
  }

  take(symbol: string): boolean {
    const isNext = this.#tokens[this.#at] === symbol
    if (isNext) this.#at++
    return isNext
  }

  takeWord(word: string): boolean {
    const isNext = this.#tokens[this.#at]?.toUpperCase() === word
    if (isNext) this.#at++
    return isNext
  }

  symbol(symbol: string): void {
    if (!this.take(symbol)) throw malformed(`expecting '${symbol}', found '${this.#tokens[this.#at] ?? ''}'`)
  }

  word(word: string): void {
    if (!this.takeWord(word)) throw malformed(`expecting ${word}, found '${this.#tokens[this.#at] ?? ''}'`)
  }

  name(): string {
    const token = this.#next()
    if (!/^[A-Za-z]\w*$/.test(token)) throw malformed(`unexpected token: '${token}'`)
    return token
  }

  number(): number {
    const token = this.#next()
    if (!/^\d+$/.test(token)) throw malformed(`unexpected token: '${token}'`)
    return Number(token)
  }

  /** Of the field's own type: a text for a date is refused. */
  literal(field: Field): string | number | boolean | null {
    const token = this.#next()
    if (token.toLowerCase() === 'null') return null
    const isText = token.startsWith("'")
    const isTextField = !['boolean', 'int', 'date', 'datetime'].includes(field.type)
    if (isText !== isTextField) {
      throw new SalesforceFault(
        400,
        'INVALID_FIELD',
        `value of filter criterion for field '${field.name}' must be of type ${field.type} and should ${isTextField ? '' : 'not '}be enclosed in quotes`,
      )
    }
    if (isText) return token.slice(1, -1).replace(/\\(.)/g, (_, character: string) => character)
    if (field.type === 'boolean') {
      if (/^(true|false)$/i.test(token)) return token.toLowerCase() === 'true'
    } else if (field.type === 'int') {
      if (/^\d+$/.test(token)) return Number(token)
    } else if (field.type === 'date') {
      if (/^\d{4}-\d{2}-\d{2}$/.test(token)) return token
    } else if (/^\d{4}-\d{2}-\d{2}T/.test(token)) return token
    throw malformed(`unexpected token: '${token}'`)
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw malformed(`unexpected token: '${this.#tokens[this.#at]}'`)
  }
}
