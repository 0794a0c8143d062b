/** Opaque cursors of lists: the sort key of the last row that was handed out. */
import type { z } from 'zod'
import { FirstRingError } from '../core/errors.ts'

export function encodeCursor(key: (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** Throws FirstRingError `validation-failed` naming `cursor` when the text was not made by `encodeCursor`. */
export function decodeCursor<Key>(cursor: string, schema: z.ZodType<Key>): Key {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new FirstRingError('validation-failed', 'cursor is not one that a list answered', {
      fields: [{ field: 'cursor', message: 'expected the nextCursor of an earlier answer' }],
      cause,
    })
  }
}

/** Cuts one page off rows that were read with `limit + 1`. */
export function page<Row, Item>(
  rows: Row[],
  limit: number,
  read: { item: (row: Row) => Item; key: (row: Row) => (string | number)[] },
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return {
    items: kept.map(read.item),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(read.key(last)) : null,
  }
}
