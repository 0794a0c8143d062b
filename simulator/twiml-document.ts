/** Reads a TwiML document into elements; refuses what Twilio could not parse. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import { CallError } from './call-error.ts'

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  /** All text inside, markup such as SSML dropped, white space collapsed. */
  text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
})

type Node = { [name: string]: unknown }
const nodesSchema: z.ZodType<Node[]> = z.array(z.record(z.string(), z.unknown()))
const attributesSchema = z.record(z.string(), z.string())

/** Verbs of the document in order. Throws CallError 12100. */
export function readTwiml(xml: string): Element {
  const valid = XMLValidator.validate(xml)
  if (valid !== true)
    throw new CallError(12100, `Document parse failure: ${valid.err.msg} (line ${valid.err.line})`)
  if (/<!DOCTYPE/i.test(xml)) throw new CallError(12100, 'Document parse failure: a DOCTYPE is not allowed')
  const roots = elements(nodesSchema.parse(parser.parse(xml)))
  const [root] = roots
  if (roots.length !== 1 || root?.name !== 'Response') {
    throw new CallError(
      12100,
      `Document parse failure: expected <Response>, got <${root?.name ?? 'nothing'}>`,
    )
  }
  return root
}

function elements(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#') && !key.startsWith('?'))
    if (name === undefined) return []
    const inner = nodesSchema.parse(node[name])
    const attributes = attributesSchema.parse(node[':@'] ?? {})
    return [
      {
        name,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key, decode(value)]),
        ),
        children: elements(inner),
        text: textOf(inner).replace(/\s+/g, ' ').trim(),
      },
    ]
  })
}

function textOf(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node['#text'] === 'string') return decode(node['#text'])
      return Object.entries(node)
        .filter(([key]) => key !== ':@')
        .map(([key, inner]) => (key === '#cdata' ? cdata(inner) : textOf(nodesSchema.parse(inner))))
        .join('')
    })
    .join('')
}

function cdata(inner: unknown): string {
  return nodesSchema
    .parse(inner)
    .map((node) => String(node['#text'] ?? ''))
    .join('')
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five named entities of XML and character references, in one pass. */
function decode(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (_, entity: string) => {
    const value = entity.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(entity.slice(2), 16))
      : entity.startsWith('#')
        ? String.fromCodePoint(Number(entity.slice(1)))
        : named[entity]
    if (value === undefined) throw new CallError(12100, `Document parse failure: unknown entity &${entity};`)
    return value
  })
}
