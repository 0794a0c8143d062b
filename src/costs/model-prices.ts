/** What a million tokens of each language model costs, and which price a model's name means. */

/** How tokens are billed: read anew, out of the vendor's cache, into it, and answered. */
export const tokenKinds = ['input', 'cached-input', 'cache-write', 'output'] as const
export type TokenKind = (typeof tokenKinds)[number]

const tokenWords: Record<TokenKind, string> = {
  input: 'read',
  'cached-input': 'read out of the cache',
  'cache-write': 'written into the cache',
  output: 'answered',
}

interface ModelPrice {
  id: string
  item: string
  usd: number
  source: string
  note?: string
}

interface ModelRow {
  vendor: string
  /** `any` stands for every model of the vendor. */
  model: string
  usd: Record<TokenKind, number>
  source: string
  note?: string
}

const openai = 'OpenAI list price'
const anthropic = 'Anthropic list price'
const unverified = 'Noted from other people’s pages, not from the vendor’s own: check it.'
const noDiscount = 'What is read out of the cache is counted in full, since no discount is known.'

const rows: ModelRow[] = [
  {
    vendor: 'openai',
    model: 'gpt-5.4-mini',
    usd: { input: 0.75, 'cached-input': 0.075, 'cache-write': 0.75, output: 4.5 },
    source: openai,
    note: unverified,
  },
  {
    vendor: 'openai',
    model: 'gpt-5.4-nano',
    usd: { input: 0.2, 'cached-input': 0.2, 'cache-write': 0.2, output: 1.25 },
    source: openai,
    note: `${noDiscount} ${unverified}`,
  },
  {
    vendor: 'openai',
    model: 'gpt-6-luna',
    usd: { input: 0.1, 'cached-input': 0.1, 'cache-write': 0.1, output: 0.5 },
    source: openai,
    note: `${noDiscount} ${unverified}`,
  },
  {
    vendor: 'anthropic',
    model: 'claude-haiku-5-5',
    usd: { input: 0.1, 'cached-input': 0.01, 'cache-write': 0.125, output: 0.5 },
    source: anthropic,
    note: `For prompts of at most 100,000 tokens; longer ones cost five times as much. ${unverified}`,
  },
  {
    vendor: 'anthropic',
    model: 'claude-haiku-4-5',
    usd: { input: 1, 'cached-input': 0.1, 'cache-write': 1.25, output: 5 },
    source: anthropic,
    note: unverified,
  },
  {
    vendor: 'openai-compatible',
    model: 'any',
    usd: { input: 0, 'cached-input': 0, 'cache-write': 0, output: 0 },
    source: 'Your own server',
    note: 'Nobody bills the tokens of a server of your own. Set a price if somebody does.',
  },
]

export const modelPrices: readonly ModelPrice[] = rows.flatMap(({ vendor, model, usd, source, note }) =>
  tokenKinds.map((kind) => ({
    id: modelPriceId(vendor, model, kind),
    item: modelItem(vendor, model, kind),
    usd: usd[kind],
    source,
    ...(note === undefined ? {} : { note }),
  })),
)

/** Vendor and model of every model in the book, `any` left out. */
export const pricedModels: readonly { vendor: string; model: string }[] = rows
  .filter(({ model }) => model !== 'any')
  .map(({ vendor, model }) => ({ vendor, model }))

export function modelPriceId(vendor: string, model: string, kind: TokenKind): string {
  return `model:${vendor}:${model}:${kind}`
}

/** What a price of a model is called in words; undefined for an id that is not of that form. */
export function modelItemOf(id: string): string | undefined {
  const [, vendor, model, kind] = /^model:([a-z-]+):(.+):([a-z-]+)$/.exec(id) ?? []
  const known = tokenKinds.find((word) => word === kind)
  return vendor && model && known ? modelItem(vendor, model, known) : undefined
}

function modelItem(vendor: string, model: string, kind: TokenKind): string {
  const name = model === 'any' ? `Any model of ${vendor}` : model
  return `${name}, tokens ${tokenWords[kind]}`
}

/** What vendors put behind a model's name: a date, a version, a word for the newest. */
const versionSuffix = /^[-@:](v?\d|latest|preview)/

/**
 * Id of the price that holds for a model: that of its own name, else of the longest name that it only dates
 * (`gpt-5.4-mini-2026-03-05`), else of `any`. Without one, the id under which its price would stand.
 */
export function modelPriceIdFor(
  vendor: string,
  model: string,
  kind: TokenKind,
  isKnown: (id: string) => boolean,
): string {
  const own = modelPriceId(vendor, model, kind)
  if (isKnown(own)) return own
  for (let length = model.length - 1; length > 0; length--) {
    if (!versionSuffix.test(model.slice(length))) continue
    const id = modelPriceId(vendor, model.slice(0, length), kind)
    if (isKnown(id)) return id
  }
  const any = modelPriceId(vendor, 'any', kind)
  return isKnown(any) ? any : own
}
