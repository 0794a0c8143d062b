/**
 * Owners' own texts with placeholders, in Liquid. A template is the owner's, its values are the caller's: values are
 * never read as a template. Both are bounded in size, time and reach, since either may be hostile.
 */
import { type Filter, Liquid, type Output, type Template, type Variable } from 'liquidjs'
import { IntegrationError } from './integration.ts'
import { callNames, type TemplateValues, templateNames } from './template-values.ts'

/** What is left of the time for one delivery's texts: they are rendered while calls wait for answers. */
export interface RenderBudget {
  leftMs: number
}

/** For all texts of one delivery or message together. */
export function renderBudget(): RenderBudget {
  return { leftMs: 100 }
}

export interface TemplateRules {
  /** `{{ secret.NAME }}` may stand in it, for these names. */
  secrets?: readonly string[]
}

const limits = { parseLimit: 10_000, memoryLimit: 1_000_000 }
/** Longest text that a template may make, UTF-16 units. */
const longestResult = 500_000

/** Tags that neither load other templates nor write into the values. */
const tags = [
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'echo',
  'for',
  'if',
  'raw',
  'unless',
  '#',
]
/** Filters that read a text as an expression, that a caller could then write, or that answer differently each time. */
const unwantedFilters = /_exp$|^sample$/

const engine = createEngine(false)
/** Gives a lone placeholder's value as it is. */
const typedEngine = createEngine(true)

function createEngine(keepOutputType: boolean): Liquid {
  const liquid = new Liquid({
    ...limits,
    ownPropertyOnly: true,
    strictFilters: true,
    templates: {},
    dynamicPartials: false,
    locale: 'en-US',
    keepOutputType,
  })
  for (const name of Object.keys(liquid.tags)) if (!tags.includes(name)) delete liquid.tags[name]
  for (const name of Object.keys(liquid.filters))
    if (unwantedFilters.test(name)) liquid.unregisterFilter(name)
  const { date } = liquid.filters
  if (typeof date === 'function') {
    liquid.registerFilter('date', function (value, format, zone) {
      return date.call(this, value, format, zone ?? this.context.getSync(['timezone']))
    })
  }
  return liquid
}

/** Whether a text has anything to fill in. */
export function hasPlaceholders(text: string): boolean {
  return text.includes('{{') || text.includes('{%')
}

/**
 * What is wrong with a template, in words for its owner and with the place (`line 1, column 4`); undefined when
 * nothing is. Names are those of `templateNames`.
 */
export function templateFault(text: string, rules: TemplateRules = {}): string | undefined {
  if (text.length > limits.parseLimit) return `expected at most ${limits.parseLimit} characters`
  try {
    const { globals } = engine.analyzeSync(engine.parse(text), { partials: false })
    for (const variables of Object.values(globals)) {
      for (const variable of variables) {
        const fault = nameFault(variable, rules)
        if (fault) return `${fault} ${place(variable.location.row, variable.location.col)}`
      }
    }
    return undefined
  } catch (error) {
    return parseFault(error)
  }
}

/** Throws IntegrationError: refused for a wrong template, passing when it took too long (the server may be busy). */
export function renderText(
  text: string,
  values: TemplateValues & { secret?: unknown },
  budget = renderBudget(),
): string {
  if (!hasPlaceholders(text)) return text
  return within(budget, (renderLimit) =>
    String(engine.renderSync(engine.parse(text), values, { renderLimit })),
  )
}

/** As `renderText`, but a text that is one placeholder with the filter `raw` gives its value: a number, yes or no, an object. */
export function renderValue(text: string, values: TemplateValues, budget = renderBudget()): unknown {
  if (!hasPlaceholders(text)) return text
  const parsed = within(budget, () => engine.parse(text))
  if (!isRaw(parsed)) return renderText(text, values, budget)
  const value = within(budget, (renderLimit): unknown =>
    typedEngine.renderSync(typedEngine.parse(text), values, { renderLimit }),
  )
  return value ?? null
}

function isRaw(templates: Template[]): boolean {
  const [only, ...more] = templates
  if (only === undefined || more.length > 0 || !isOutput(only)) return false
  const filters: Filter[] = only.value.filters
  return filters.at(-1)?.name === 'raw'
}

function isOutput(template: Template): template is Output {
  return (
    'value' in template &&
    typeof template.value === 'object' &&
    template.value !== null &&
    'filters' in template.value
  )
}

function within<T>(budget: RenderBudget, work: (renderLimitMs: number) => T): T {
  const begun = performance.now()
  try {
    const made = work(Math.max(0, budget.leftMs))
    if (typeof made === 'string' && made.length > longestResult) {
      throw new Error(`it makes more than ${longestResult} characters`)
    }
    return made
  } catch (error) {
    const isSlow = error instanceof Error && error.message.includes('template render limit exceeded')
    throw new IntegrationError(
      isSlow ? 'The template takes too long' : `The template cannot be filled in: ${wordsOf(error)}`,
      { failure: isSlow ? 'passing' : 'refused' },
    )
  } finally {
    budget.leftMs -= performance.now() - begun
  }
}

function nameFault(variable: Variable, { secrets }: TemplateRules): string | undefined {
  const [root, name, ...rest] = variable.segments.map(String)
  if (root === 'secret') {
    if (secrets === undefined) return 'has a secret, and secrets may stand in headers only,'
    const isKnown = name !== undefined && rest.length === 0 && secrets.includes(name)
    return isKnown ? undefined : `names a secret "${name ?? ''}" that is not among the connection's secrets`
  }
  if (root === 'call' && name !== undefined && !callNames.includes(name)) {
    return `has the unknown name "call.${name}"`
  }
  if (root !== undefined && Object.hasOwn(templateNames, root)) return undefined
  return `has the unknown name "${root ?? ''}"`
}

function parseFault(error: unknown): string {
  const token = error instanceof Error && 'token' in error ? error.token : undefined
  const hasPlace = typeof token === 'object' && token !== null && 'getPosition' in token
  const position = hasPlace && typeof token.getPosition === 'function' ? token.getPosition() : undefined
  const [row, column] = Array.isArray(position) ? position.map(Number) : []
  const words = wordsOf(error).replace(/^undefined filter: (.*)$/, 'has the unknown filter "$1"')
  return row !== undefined && column !== undefined ? `${words} ${place(row, column)}` : words
}

/** The library's words, without its own way to name the place. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.replace(/, (file:.*, )?line:\d+, col:\d+$/, '').slice(0, 300)
}

function place(row: number, column: number): string {
  return `(line ${row}, column ${column})`
}
