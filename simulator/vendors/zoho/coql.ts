/** The part of COQL that the Zoho fake reads; anything else is a syntax error, as at the vendor. */
import { ZohoFault } from './zoho-fault.ts'

export type Row = Record<string, unknown>
type Condition = (row: Row) => boolean

export interface Query {
  from: string
  fields: string[]
  where: Condition
  orderBy: { field: string; isDescending: boolean } | undefined
  limit: number
}

const tokenPattern = /\s*(?:('(?:[^'\\]|\\.)*')|(\d+)|([A-Za-z_$][\w.$]*)|([=(),]))/y

/** `fieldsOf` knows which columns a module has; undefined for no such module. */
export function parseCoql(text: string, fieldsOf: (module: string) => string[] | undefined): Query {
  const tokens = tokensOf(text)
  let at = 0
  const peek = () => tokens[at]?.toLowerCase()
  const take = (word: string): boolean => {
    const isNext = peek() === word
    if (isNext) at++
    return isNext
  }
  const expect = (word: string): void => {
    if (!take(word)) throw syntax(tokens[at] ?? 'end of query')
  }
  const name = (): string => {
    const token = tokens[at++]
    if (token === undefined || !/^[A-Za-z]\w*$/.test(token)) throw syntax(token ?? 'end of query')
    return token
  }
  const text_ = (): string => {
    const token = tokens[at++]
    if (!token?.startsWith("'")) throw syntax(token ?? 'end of query')
    return token.slice(1, -1).replace(/\\(.)/g, '$1')
  }
  const number = (): number => {
    const token = tokens[at++]
    if (!/^\d+$/.test(token ?? '')) throw syntax(token ?? 'end of query')
    return Number(token)
  }

  expect('select')
  const fields = [name()]
  while (take(',')) fields.push(name())
  expect('from')
  const from = name()
  const known = fieldsOf(from)
  if (!known) throw new ZohoFault(400, 'INVALID_QUERY', 'invalid module name', { module: from })
  const column = (field: string): string => {
    if (known.includes(field)) return field
    throw new ZohoFault(400, 'INVALID_QUERY', 'column given seems to be invalid', { column_name: field })
  }
  fields.forEach(column)

  const comparison = (): Condition => {
    const field = column(name())
    if (take('=')) {
      const value = text_()
      return (row) => isSame(row[field], value)
    }
    if (take('in')) {
      expect('(')
      const values = [text_()]
      while (take(',')) values.push(text_())
      expect(')')
      if (values.length > 50) throw new ZohoFault(400, 'LIMIT_EXCEEDED', 'more than 50 values')
      return (row) => values.some((value) => isSame(row[field], value))
    }
    if (take('like')) {
      const pattern = text_()
      if (!/^%[^%]+$/.test(pattern)) throw syntax(pattern)
      return (row) => String(row[field] ?? '').endsWith(pattern.slice(1))
    }
    expect('between')
    const low = Date.parse(text_())
    expect('and')
    const high = Date.parse(text_())
    return (row) => {
      const value = Date.parse(String(row[field]))
      return value >= low && value <= high
    }
  }
  /** Two conditions at the most stand side by side; more need brackets. */
  const group = (): Condition => {
    const first = part()
    const joint = take('and') ? 'and' : take('or') ? 'or' : undefined
    if (!joint) return first
    const second = part()
    return joint === 'and' ? (row) => first(row) && second(row) : (row) => first(row) || second(row)
  }
  const part = (): Condition => {
    if (!take('(')) return comparison()
    const inner = group()
    expect(')')
    return inner
  }

  // The vendor takes no query without a condition.
  expect('where')
  const where = group()
  let orderBy: Query['orderBy']
  if (take('order')) {
    expect('by')
    const field = column(name())
    orderBy = { field, isDescending: take('desc') || (take('asc') && false) }
  }
  const limit = take('limit') ? number() : 200
  if (at < tokens.length) throw syntax(tokens[at] ?? '')
  return { from, fields, where, orderBy, limit }
}

function isSame(kept: unknown, asked: string): boolean {
  if (typeof kept === 'object' && kept !== null && 'id' in kept) return kept.id === asked
  return typeof kept === 'string' && kept.toLowerCase() === asked.toLowerCase()
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let position = 0
  while (position < text.trimEnd().length) {
    tokenPattern.lastIndex = position
    const found = tokenPattern.exec(text)
    if (!found) throw syntax(text.slice(position, position + 10))
    tokens.push(found[0].trim())
    position = tokenPattern.lastIndex
  }
  return tokens
}

function syntax(near: string): ZohoFault {
  return new ZohoFault(400, 'SYNTAX_ERROR', 'invalid query formed', { line: 1, column: 1, near })
}
