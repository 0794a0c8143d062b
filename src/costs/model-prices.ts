/** What each language model costs, and which price a model's name means: of a million tokens, or of a minute of speech. */

/**
 * How use is billed. Tokens: read anew, out of the vendor's cache, into it, and answered; of sound apart from those of
 * text. Minutes of speech: by models that write it down.
 */
const useKinds = [
  'input',
  'cached-input',
  'cache-write',
  'output',
  'audio-input',
  'cached-audio-input',
  'audio-output',
  'transcription',
] as const
export type ModelUseKind = (typeof useKinds)[number]

const kindWords: Record<ModelUseKind, string> = {
  input: 'tokens read',
  'cached-input': 'tokens read out of the cache',
  'cache-write': 'tokens written into the cache',
  output: 'tokens answered',
  'audio-input': 'tokens of sound heard',
  'cached-audio-input': 'tokens of sound read out of the cache',
  'audio-output': 'tokens of sound spoken',
  transcription: 'speech written down',
}

interface ModelPrice {
  id: string
  item: string
  unit: 'million-tokens' | 'minute'
  usd: number
  source: string
  note?: string
}

interface ModelRow {
  vendor: string
  /** `any` stands for every model of the vendor. */
  model: string
  usd: Partial<Record<ModelUseKind, number>>
  source: string
  note?: string
}

const openai = 'OpenAI list price'
const anthropic = 'Anthropic list price'
const unverified = 'Noted from other people’s pages, not from the vendor’s own: check it.'
const exactTime =
  'Whether begun seconds or minutes count in full is not known: counted is the exact time, as a share of minutes.'
const noDiscount = 'What is read out of the cache is counted in full, since no discount is known.'

const textRows: ModelRow[] = [
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

/** Text and sound; nothing is charged for writing into the cache. */
function spoken(
  model: string,
  [input, cached, output]: [number, number, number],
  [audioInput, cachedAudio, audioOutput]: [number, number, number],
): ModelRow {
  const usd = {
    input,
    'cached-input': cached,
    output,
    'audio-input': audioInput,
    'cached-audio-input': cachedAudio,
    'audio-output': audioOutput,
  }
  return { vendor: 'openai', model, usd, source: openai, note: unverified }
}

/** Models that hear and speak, and models that write down what callers say. */
const soundRows: ModelRow[] = [
  spoken('gpt-realtime-2.1', [4, 0.4, 24], [32, 0.4, 64]),
  spoken('gpt-realtime-2.1-mini', [0.6, 0.06, 2.4], [10, 0.3, 20]),
  spoken('gpt-realtime-2', [4, 0.4, 24], [32, 0.4, 64]),
  spoken('gpt-realtime-1.5', [4, 0.4, 16], [32, 0.4, 64]),
  {
    vendor: 'openai',
    model: 'gpt-live-transcribe',
    usd: { transcription: 0.017 },
    source: openai,
    note: `${exactTime} ${unverified}`,
  },
  {
    vendor: 'openai',
    model: 'gpt-realtime-whisper',
    usd: { transcription: 0.017 },
    source: openai,
    note: `${exactTime} ${unverified}`,
  },
]

const rows = [...textRows, ...soundRows]

export const modelPrices: readonly ModelPrice[] = rows.flatMap(({ vendor, model, usd, source, note }) =>
  useKinds.flatMap((kind) => {
    const price = usd[kind]
    if (price === undefined) return []
    return {
      id: modelPriceId(vendor, model, kind),
      item: modelItem(vendor, model, kind),
      unit: unitOf(kind),
      usd: price,
      source,
      ...(note === undefined ? {} : { note }),
    }
  }),
)

/** Vendor and model of the models of text in the book, `any` left out. */
export const textModels = namesOf(textRows)

/** Those that hear and speak by themselves. */
export const spokenModels = namesOf(soundRows.filter(({ usd }) => usd['audio-output'] !== undefined))

function namesOf(some: readonly ModelRow[]): readonly { vendor: string; model: string }[] {
  return some.filter(({ model }) => model !== 'any').map(({ vendor, model }) => ({ vendor, model }))
}

export function modelPriceId(vendor: string, model: string, kind: ModelUseKind): string {
  return `model:${vendor}:${model}:${kind}`
}

function unitOf(kind: ModelUseKind): ModelPrice['unit'] {
  return kind === 'transcription' ? 'minute' : 'million-tokens'
}

/** What a price of a model is called in words, and what it is for; undefined for an id that is not of that form. */
export function modelItemOf(id: string): Pick<ModelPrice, 'item' | 'unit'> | undefined {
  const [, vendor, model, kind] = /^model:([a-z-]+):(.+):([a-z-]+)$/.exec(id) ?? []
  const known = useKinds.find((word) => word === kind)
  return vendor && model && known ? { item: modelItem(vendor, model, known), unit: unitOf(known) } : undefined
}

function modelItem(vendor: string, model: string, kind: ModelUseKind): string {
  const name = model === 'any' ? `Any model of ${vendor}` : model
  return `${name}, ${kindWords[kind]}`
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
  kind: ModelUseKind,
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
