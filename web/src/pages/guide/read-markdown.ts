/** The part of Markdown that our guides are written in, read into blocks and pieces of text. Pure. */

export type Piece =
  | { is: 'text' | 'code'; text: string }
  | { is: 'strong' | 'stress'; pieces: Piece[] }
  | { is: 'link'; to: string; pieces: Piece[] }

export type Block =
  | { is: 'heading'; level: number; pieces: Piece[] }
  | { is: 'paragraph'; pieces: Piece[] }
  | { is: 'code'; text: string }
  | { is: 'list'; isOrdered: boolean; items: Block[][] }
  | { is: 'table'; head: Piece[][]; rows: Piece[][][] }

const listItem = /^( *)(?:([-*])|(\d+)\.) +(.*)$/

export function readMarkdown(text: string): Block[] {
  return readBlocks(text.replace(/\r/g, '').split('\n'))
}

function readBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') {
      at += 1
      continue
    }
    const fence = /^ *```/.exec(line)
    if (fence) {
      const end = endOf(lines, at + 1, (later) => /^ *```/.test(later))
      blocks.push({ is: 'code', text: lines.slice(at + 1, end).join('\n') })
      at = end + 1
      continue
    }
    const [, marks, title] = /^(#{1,6}) +(.*)$/.exec(line) ?? []
    if (marks && title) {
      blocks.push({ is: 'heading', level: marks.length, pieces: readPieces(title) })
      at += 1
      continue
    }
    if (line.startsWith('|')) {
      const end = endOf(lines, at, (later) => !later.startsWith('|'))
      const [head = [], , ...rows] = lines.slice(at, end).map(cells)
      blocks.push({ is: 'table', head, rows })
      at = end
      continue
    }
    if (listItem.test(line)) {
      const { block, next } = readList(lines, at)
      blocks.push(block)
      at = next
      continue
    }
    const end = endOf(
      lines,
      at,
      (later) => later.trim() === '' || /^( *```|#{1,6} |\|)/.test(later) || listItem.test(later),
      1,
    )
    const words = lines.slice(at, end).map((later) => later.replace(/^> ?/, '').trim())
    blocks.push({ is: 'paragraph', pieces: readPieces(words.join(' ')) })
    at = end
  }
  return blocks
}

/** Items with whatever is indented below them; a list of the other kind is another list. */
function readList(lines: string[], from: number): { block: Block; next: number } {
  const [, indent = '', bullet] = listItem.exec(lines[from] ?? '') ?? []
  const items: Block[][] = []
  let at = from
  while (at < lines.length) {
    const [, ownIndent, ownBullet, , first = ''] = listItem.exec(lines[at] ?? '') ?? []
    if (ownIndent !== indent || (ownBullet === undefined) !== (bullet === undefined)) break
    const end = endOf(
      lines,
      at + 1,
      (later) => later.trim() !== '' && (later.match(/^ */)?.[0].length ?? 0) <= indent.length,
    )
    const below = lines.slice(at + 1, end)
    const depth = Math.min(...below.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
    items.push(readBlocks([first, ...below.map((line) => line.slice(Number.isFinite(depth) ? depth : 0))]))
    at = end
  }
  return { block: { is: 'list', isOrdered: bullet === undefined, items }, next: at }
}

function endOf(lines: string[], from: number, isEnd: (line: string) => boolean, least = 0): number {
  const found = lines.findIndex((line, index) => index >= from + least && isEnd(line))
  return found === -1 ? lines.length : found
}

function cells(line: string): Piece[][] {
  const inner = line.trim().replace(/^\||\|$/g, '')
  return inner.split(/(?<!\\)\|/).map((cell) => readPieces(cell.trim().replaceAll('\\|', '|')))
}

const pieces =
  /(`+)(.+?)\1|\*\*(.+?)\*\*|(?<![\w*])\*(?! )([^*]+?)\*(?![\w*])|\[([^\]]+)\]\(([^)\s]+)\)|<(https?:\/\/[^>\s]+)>/g

function readPieces(text: string): Piece[] {
  const read: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pieces)) {
    const [whole, , code, strong, stress, words, to, bare] = match
    if (match.index > from) read.push({ is: 'text', text: text.slice(from, match.index) })
    if (code !== undefined) read.push({ is: 'code', text: code.trim() })
    else if (strong !== undefined) read.push({ is: 'strong', pieces: readPieces(strong) })
    else if (stress !== undefined) read.push({ is: 'stress', pieces: readPieces(stress) })
    else if (bare !== undefined) read.push({ is: 'link', to: bare, pieces: [{ is: 'text', text: bare }] })
    else read.push({ is: 'link', to: to ?? '', pieces: readPieces(words ?? '') })
    from = match.index + whole.length
  }
  if (from < text.length) read.push({ is: 'text', text: text.slice(from) })
  return read
}
