/** Reads comma-separated rows with a head line, quoted as in RFC 4180. Pure. */

/** A row by the names of its head line, and the number of the line it begins in. */
export interface CsvRow {
  line: number
  fields: Record<string, string>
}

export function csvRows(text: string): CsvRow[] {
  const [head, ...rows] = records(text)
  if (!head) return []
  return rows.map(({ line, cells }) => ({
    line,
    fields: Object.fromEntries(head.cells.map((name, at) => [name, cells[at] ?? ''])),
  }))
}

function records(text: string): { line: number; cells: string[] }[] {
  const found: { line: number; cells: string[] }[] = []
  let line = 1
  let cells: string[] = []
  let begun = 1
  // One cell and what ends it; a quote inside of a quoted cell is written twice.
  for (const [all, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    line += all.split('\n').length - 1
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') found.push({ line: begun, cells })
    cells = []
    begun = line
    if (end === '') break
  }
  return found
}
