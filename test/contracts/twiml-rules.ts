/** Checks a document against the table: what Twilio would refuse, warn of, or ask forever. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { relayProblems } from '../../simulator/relay/attribute-problems.ts'
import { elementRules, requiredAttributes } from './twiml-table.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Verbs after which nothing of the document is carried out. */
const last = ['Hangup', 'Redirect', 'Reject']

/** What is wrong with the document, one sentence each; empty when nothing is. */
export function checkTwiml(xml: string, options: { mayRecordWithoutAction?: boolean } = {}): string[] {
  if (Buffer.byteLength(xml) > 64 * 1024) return ['the document is larger than 64 KiB']
  if (/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(xml) || !xml.isWellFormed()) {
    return ['the document has control characters or half surrogate pairs']
  }
  const validity = XMLValidator.validate(xml)
  if (validity !== true) return [`the document is not well formed: ${validity.err.msg}`]
  const [root, ...more] = elementsOf(xml)
  if (root?.name !== 'Response' || more.length > 0) return ['expected one <Response>']
  return [...checkElement(root), ...checkFlow(root.children)].filter(
    (problem) => !(options.mayRecordWithoutAction && problem === 'Record: action is missing'),
  )
}

function checkElement(element: Element): string[] {
  const rule = elementRules[element.name]
  if (!rule) return [`${element.name}: not a known element`]
  const problems: string[] = []
  for (const [name, value] of Object.entries(element.attributes)) {
    const check = rule.attributes[name]
    const problem = check ? check(value) : 'not a known attribute'
    if (problem) problems.push(`${element.name}: ${name}="${value}": ${problem}`)
  }
  for (const name of requiredAttributes[element.name] ?? []) {
    if (!(name in element.attributes)) problems.push(`${element.name}: ${name} is missing`)
  }
  problems.push(...checkContent(element), ...checkSpeechTimeout(element), ...checkStream(element))
  if (element.name === 'ConversationRelay') {
    problems.push(...relayProblems(element).map((problem) => `ConversationRelay: ${problem}`))
  }
  return [...problems, ...element.children.flatMap(checkElement)]
}

function checkContent({ name, text, children }: Element): string[] {
  const rule = elementRules[name]
  const problems = children
    .filter((child) => !rule?.children.includes(child.name))
    .map((child) => `${name}: <${child.name}> may not stand inside`)
  const needsText = rule?.text !== undefined && children.length === 0 && !(name === 'Play')
  if (rule?.text === undefined && text.trim() !== '') problems.push(`${name}: no text may stand inside`)
  const problem = needsText || (rule?.text && text !== '') ? rule?.text?.(text) : undefined
  return problem ? [...problems, `${name}: text: ${problem}`] : problems
}

function checkSpeechTimeout({ name, attributes }: Element): string[] {
  const isWrong =
    name === 'Gather' && 'speechModel' in attributes && !/^\d+$/.test(attributes.speechTimeout ?? '')
  return isWrong ? ['Gather: a speech model needs whole seconds as speechTimeout'] : []
}

/** A stream's parameters are short, unlike a relay's; and its track in a `<Connect>` is the caller's alone. */
function checkStream({ name, children }: Element): string[] {
  if (name === 'Connect') {
    const isOther = children.some((child) => (child.attributes.track ?? 'inbound_track') !== 'inbound_track')
    return isOther ? ['Connect: a stream in it is of the inbound track'] : []
  }
  if (name !== 'Stream') return []
  const isLong = (child: Element) =>
    `${child.attributes.name ?? ''}${child.attributes.value ?? ''}`.length >= 500
  return children.some(isLong) ? ['Stream: a parameter has at most 499 characters'] : []
}

function checkFlow(verbs: Element[]): string[] {
  const problems: string[] = []
  for (const [at, { name, attributes, children }] of verbs.entries()) {
    if (name === 'Reject' && at > 0) problems.push('Reject: only as the first verb')
    // Where no stream comes about, its action is not asked: the next verb runs.
    const isHandedOver = name === 'Connect' && !children.some((child) => child.name === 'Stream')
    const isLast = last.includes(name) || ((name === 'Dial' || isHandedOver) && 'action' in attributes)
    if (isLast && at < verbs.length - 1) problems.push(`${name}: what follows is never reached`)
  }
  return problems
}

/** Names, attributes and decoded texts, in document order. */
function elementsOf(xml: string): Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    ignoreDeclaration: true,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: false,
  })
  return elementsIn(parser.parse(xml))
}

function elementsIn(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== '#comment')
    if (name === undefined) return []
    const content = node[name]
    return [
      {
        name,
        attributes: { ...(node[':@'] as Record<string, string> | undefined) },
        children: elementsIn(content),
        text: textIn(content),
      },
    ]
  })
}

function textIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes.map((node: Record<string, unknown>) => String(node['#text'] ?? '')).join('')
}
