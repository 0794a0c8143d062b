import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Block, type Piece, readMarkdown } from './read-markdown.ts'

const text = (words: string): Piece => ({ is: 'text', text: words })

it('reads headings, paragraphs, code, lists, tables and what stands in a line', () => {
  const source = [
    '# Title',
    '',
    'One line',
    'and **bold `code`**, a [link](a.md), <https://b.example>; *so* 2*3*4.',
    '',
    '1. First',
    '   goes on:',
    '   ```',
    '   npm start',
    '   ```',
    '2. Second',
    '   - below',
    '',
    '| a | b |',
    '|---|---|',
    '| `x\\|y` | z |',
  ].join('\n')
  expect(readMarkdown(source)).toEqual([
    { is: 'heading', level: 1, pieces: [text('Title')] },
    {
      is: 'paragraph',
      pieces: [
        text('One line and '),
        { is: 'strong', pieces: [text('bold '), { is: 'code', text: 'code' }] },
        text(', a '),
        { is: 'link', to: 'a.md', pieces: [text('link')] },
        text(', '),
        { is: 'link', to: 'https://b.example', pieces: [text('https://b.example')] },
        text('; '),
        { is: 'stress', pieces: [text('so')] },
        text(' 2*3*4.'),
      ],
    },
    {
      is: 'list',
      isOrdered: true,
      items: [
        [
          { is: 'paragraph', pieces: [text('First goes on:')] },
          { is: 'code', text: 'npm start' },
        ],
        [
          { is: 'paragraph', pieces: [text('Second')] },
          { is: 'list', isOrdered: false, items: [[{ is: 'paragraph', pieces: [text('below')] }]] },
        ],
      ],
    },
    { is: 'table', head: [[text('a')], [text('b')]], rows: [[[{ is: 'code', text: 'x|y' }], [text('z')]]] },
  ])
})

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'guides')

it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
  'leaves no mark of Markdown in %s',
  (name) => {
    const left = shown(readMarkdown(readFileSync(join(folder, name), 'utf8')))
      .filter(({ is }) => is === 'text')
      .flatMap((piece) => ('text' in piece ? [piece.text] : []))
      .filter((words) => /\*\*|\]\(|```|^#{1,6} |^\|/.test(words))
    expect(left).toEqual([])
  },
)

function shown(list: Block[]): Piece[] {
  const flat = (pieces: Piece[]): Piece[] =>
    pieces.flatMap((piece) => ('pieces' in piece ? flat(piece.pieces) : [piece]))
  return list.flatMap((block) => {
    if (block.is === 'list') return block.items.flatMap(shown)
    if (block.is === 'table') return flat([...block.head, ...block.rows.flat()].flat())
    return block.is === 'code' ? [] : flat(block.pieces)
  })
}
