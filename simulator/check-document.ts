/** What Twilio's debugger would warn of (12200) in a document; the call goes on all the same. */
import { type AttributeKind, knownElements } from './known-verbs.ts'
import type { Element } from './twiml-document.ts'

const maxSayLength = 4096
const maxHints = 500
const maxHintLength = 100

export function checkDocument(root: Element): string[] {
  return [...checkElement(root), ...checkOrder(root)]
}

function checkElement(element: Element): string[] {
  const known = knownElements[element.name]
  if (!known) return []
  const problems: string[] = []
  for (const [name, value] of Object.entries(element.attributes)) {
    const kind = known.attributes[name]
    if (kind === undefined) problems.push(`attribute ${name} is not allowed in <${element.name}>`)
    else if (!isValue(kind, value)) problems.push(`<${element.name} ${name}="${value}">: invalid value`)
  }
  for (const child of element.children) {
    if (!known.children.includes(child.name))
      problems.push(`<${child.name}> is not allowed in <${element.name}>`)
    else problems.push(...checkElement(child))
  }
  const hasOwnText =
    element.text !==
    element.children
      .map((child) => child.text)
      .join(' ')
      .trim()
  if (!known.hasText && element.children.length === 0 && hasOwnText) {
    problems.push(`text is not allowed in <${element.name}>`)
  }
  return [...problems, ...checkRules(element)]
}

function isValue(kind: AttributeKind, value: string): boolean {
  if (kind instanceof RegExp) return kind.test(value)
  if (typeof kind !== 'string') return kind.includes(value)
  switch (kind) {
    case 'any':
      return true
    case 'int':
      return /^\d+$/.test(value)
    case 'bool':
      return value === 'true' || value === 'false'
    case 'method':
      return value === 'GET' || value === 'POST'
    case 'url':
      return value !== '' && !/\s/.test(value)
  }
}

function checkRules({ name, attributes, text, children }: Element): string[] {
  if (name === 'Say' && text.length > maxSayLength) return [`<Say> is longer than ${maxSayLength} characters`]
  if (name === 'Say' && text === '') return ['<Say> has no text']
  if (name === 'Redirect' && text === '') return ['<Redirect> has no URL']
  if (name === 'Dial' && text === '' && children.length === 0) return ['<Dial> has no number']
  if (name !== 'Gather') return []
  const problems: string[] = []
  const hints = attributes.hints?.split(',').map((hint) => hint.trim()) ?? []
  if (hints.length > maxHints) problems.push(`<Gather hints> has more than ${maxHints} entries`)
  if (hints.some((hint) => hint.length > maxHintLength)) {
    problems.push(`<Gather hints> has an entry of more than ${maxHintLength} characters`)
  }
  const { speechTimeout, speechModel } = attributes
  if (speechTimeout !== undefined && speechTimeout !== 'auto' && !/^\d+$/.test(speechTimeout)) {
    problems.push(`<Gather speechTimeout="${speechTimeout}">: expected seconds or auto`)
  }
  if (speechModel && speechModel !== 'default' && speechTimeout === 'auto') {
    problems.push('<Gather speechModel> needs a speechTimeout in seconds, not auto')
  }
  if (speechModel && /^nova-/.test(speechModel))
    problems.push('13334: Deepgram models need the prefix deepgram_')
  return problems
}

/** Verbs after one that never returns are never played: nearly always a mistake. */
function checkOrder(root: Element): string[] {
  const names = root.children.map((child) => child.name)
  const problems: string[] = []
  if (names.indexOf('Reject') > 0) problems.push('<Reject> must be the first verb')
  const last = names.findIndex((name) => name === 'Hangup' || name === 'Redirect' || name === 'Reject')
  if (last >= 0 && last < names.length - 1)
    problems.push(`<${names[last + 1]}> after <${names[last]}> is never played`)
  return problems
}
