/** Block Kit as Slack checks it (docs.slack.dev, Blocks reference): every error that it would give, empty for good blocks. */

type Json = Record<string, unknown>

/** In practice; not documented (`msg_blocks_too_long`). */
const longestTexts = 13_200

export interface BlockFaults {
  /** For `invalid_blocks`. */
  errors: string[]
  areTooLong: boolean
}

/** What is found on the way. */
interface Findings {
  errors: string[]
  textLength: number
  actionIds: Set<string>
}

export function checkBlocks(blocks: readonly unknown[]): BlockFaults {
  const found: Findings = { errors: [], textLength: 0, actionIds: new Set() }
  const errors = blocks.flatMap((block, index) => {
    found.errors = []
    checkBlock(block, found)
    return found.errors.map((fault) => `${fault} [json-pointer:/blocks/${index}]`)
  })
  if (blocks.length > 50) errors.push('no more than 50 items allowed')
  return { errors, areTooLong: found.textLength > longestTexts }
}

function checkBlock(block: unknown, found: Findings): void {
  if (!isJson(block)) {
    found.errors.push('must be an object')
    return
  }
  const { type, text, fields, elements, block_id: blockId } = block
  known(block, knownFields[String(type)] ?? [], found)
  if (blockId !== undefined && String(blockId).length > 255) found.errors.push('block_id too long')
  if (type === 'header') checkText(text, ['plain_text'], 150, found)
  else if (type === 'section') {
    if (text === undefined && fields === undefined)
      found.errors.push('missing required field: text or fields')
    if (text !== undefined) checkText(text, anyText, 3000, found)
    if (fields !== undefined) list(fields, 10, found, (field) => checkText(field, anyText, 2000, found))
  } else if (type === 'context') {
    list(elements, 10, found, (element) => checkText(element, anyText, 3000, found))
  } else if (type === 'actions') {
    list(elements, 25, found, (element) => checkButton(element, found))
  } else if (type !== 'divider') found.errors.push(`unsupported type: ${String(type)}`)
}

const anyText = ['plain_text', 'mrkdwn']

const knownFields: Record<string, string[]> = {
  header: ['text'],
  section: ['text', 'fields', 'accessory', 'expand'],
  context: ['elements'],
  actions: ['elements'],
  divider: [],
}
const buttonFields = ['text', 'action_id', 'url', 'value', 'style', 'confirm', 'accessibility_label']

function checkButton(element: unknown, found: Findings): void {
  if (!isJson(element) || element.type !== 'button') {
    found.errors.push('unsupported element')
    return
  }
  const { text, action_id: actionId, url, value, style } = element
  known(element, buttonFields, found)
  checkText(text, ['plain_text'], 75, found)
  if (actionId !== undefined) {
    if (!isText(actionId, 255)) found.errors.push('invalid action_id')
    if (found.actionIds.has(String(actionId))) found.errors.push('action_id already exists')
    found.actionIds.add(String(actionId))
  }
  if (url !== undefined && !(isText(url, 3000) && URL.canParse(url))) found.errors.push('invalid url')
  if (value !== undefined && !isText(value, 2000)) found.errors.push('invalid value')
  if (style !== undefined && style !== 'primary' && style !== 'danger') found.errors.push('invalid style')
}

function checkText(value: unknown, types: string[], most: number, found: Findings): void {
  if (!isJson(value) || !types.includes(String(value.type))) {
    found.errors.push(`must be a text of type ${types.join(' or ')}`)
    return
  }
  known(value, ['text', value.type === 'mrkdwn' ? 'verbatim' : 'emoji'], found)
  if (isText(value.text, most)) found.textLength += value.text.length
  else found.errors.push(`must be more than 0 and less than ${most + 1} characters`)
}

function list(value: unknown, most: number, found: Findings, each: (item: unknown) => void): void {
  const items: unknown[] = Array.isArray(value) ? value : []
  if (items.length === 0) found.errors.push('must have at least 1 item')
  if (items.length > most) found.errors.push(`no more than ${most} items allowed`)
  for (const item of items) each(item)
}

function known(value: Json, fields: string[], found: Findings): void {
  for (const name of Object.keys(value)) {
    const isKnown = name === 'type' || name === 'block_id' || fields.includes(name)
    if (!isKnown) found.errors.push(`invalid additional property: ${name}`)
  }
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= most
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
