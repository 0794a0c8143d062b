/** Shows Markdown that was read by read-markdown.ts: as elements, never as HTML of its own. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hasGuide } from './guides.ts'
import { type Block, type Piece, readMarkdown } from './read-markdown.ts'

export function Markdown({ text }: { text: string }) {
  return <div className="space-y-4 text-pretty">{blocks(readMarkdown(text))}</div>
}

const headings = ['text-2xl font-semibold tracking-tight', 'mt-8 text-lg font-semibold', 'mt-6 font-semibold']

function blocks(list: Block[]): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is only read
  return list.map((block, index) => <BlockView key={index} block={block} />)
}

function BlockView({ block }: { block: Block }) {
  switch (block.is) {
    case 'heading': {
      const look = headings[Math.min(block.level, headings.length) - 1]
      if (block.level === 1) return <h1 className={look}>{pieces(block.pieces)}</h1>
      return block.level === 2 ? (
        <h2 className={look}>{pieces(block.pieces)}</h2>
      ) : (
        <h3 className={look}>{pieces(block.pieces)}</h3>
      )
    }
    case 'code':
      return (
        <pre className="overflow-x-auto rounded-lg border border-line bg-sunken p-3.5 font-mono text-xs leading-relaxed">
          {block.text}
        </pre>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is only read
        <li key={index} className="space-y-2 pl-1">
          {blocks(item)}
        </li>
      ))
      return block.isOrdered ? (
        <ol className="list-decimal space-y-1.5 pl-6 marker:text-faint">{items}</ol>
      ) : (
        <ul className="list-disc space-y-1.5 pl-6 marker:text-faint">{items}</ul>
      )
    }
    case 'table':
      return (
        <div className="overflow-x-auto rounded-lg border border-line">
          <table className="w-full text-left text-sm">
            <thead className="bg-sunken">
              <tr>
                {block.head.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is only read
                  <th key={index} className="px-3 py-2 font-medium">
                    {pieces(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {block.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is only read
                <tr key={index}>
                  {row.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is only read
                    <td key={at} className="px-3 py-2 align-top">
                      {pieces(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    default:
      return <p>{pieces(block.pieces)}</p>
  }
}

function pieces(list: Piece[]): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is only read
  return list.map((piece, index) => <PieceView key={index} piece={piece} />)
}

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.is) {
    case 'code':
      return (
        <code className="rounded bg-sunken px-1 py-0.5 font-mono text-[0.85em] break-words">
          {piece.text}
        </code>
      )
    case 'strong':
      return <strong className="font-semibold">{pieces(piece.pieces)}</strong>
    case 'stress':
      return <em>{pieces(piece.pieces)}</em>
    case 'link':
      return <GuideLink to={piece.to}>{pieces(piece.pieces)}</GuideLink>
    default:
      return <>{piece.text}</>
  }
}

const linkLook = 'text-accent-text underline underline-offset-2'

/** Other guides open here, the web in a window of its own; files of the repository are named only. */
function GuideLink({ to, children }: { to: string; children: ReactNode }) {
  const [, guide] = /^(?:\.\/)?([a-z0-9-]+)\.md(?:#.*)?$/.exec(to) ?? []
  if (guide && hasGuide(guide)) {
    return (
      <Link to="/guides/$guide" params={{ guide }} className={linkLook}>
        {children}
      </Link>
    )
  }
  if (!/^https?:\/\//.test(to)) return <span className="font-medium">{children}</span>
  return (
    <a href={to} target="_blank" rel="noreferrer" className={linkLook}>
      {children}
    </a>
  )
}
