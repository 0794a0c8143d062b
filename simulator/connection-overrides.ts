/** Connection overrides in a webhook URL's fragment (`#rc=2&rp=all&rt=5000`): never sent, never signed. */

export type RetryCause = '4xx' | '5xx' | 'ct' | 'rt'

export interface ConnectionOverrides {
  connectTimeoutMs: number
  readTimeoutMs: number
  totalTimeoutMs: number
  retryCount: number
  retryOn: Set<RetryCause>
  /** What was wrong with the fragment, as Twilio's debugger would say. */
  warnings: { code: number; message: string }[]
}

const retryCauses: readonly RetryCause[] = ['4xx', '5xx', 'ct', 'rt']

/** Splits a URL into what is signed and requested, and its overrides. */
export function readOverrides(url: string): { url: string; overrides: ConnectionOverrides } {
  const at = url.indexOf('#')
  const fragment = new URLSearchParams(at < 0 ? '' : url.slice(at + 1))
  const warnings: ConnectionOverrides['warnings'] = []
  const number = (key: string, min: number, max: number, usual: number) => {
    const text = fragment.get(key)
    if (text === null) return usual
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    warnings.push({
      code: 11241,
      message: `connection override ${key}: expected ${min} to ${max}, got ${text}`,
    })
    return usual
  }
  return {
    url: at < 0 ? url : url.slice(0, at),
    overrides: {
      connectTimeoutMs: number('ct', 100, 10_000, 5000),
      readTimeoutMs: number('rt', 100, 15_000, 15_000),
      totalTimeoutMs: number('tt', 100, 15_000, 15_000),
      retryCount: number('rc', 0, 5, 1),
      retryOn: retryPolicy(fragment.get('rp') ?? 'ct', warnings),
      warnings,
    },
  }
}

function retryPolicy(text: string, warnings: ConnectionOverrides['warnings']): Set<RetryCause> {
  const causes = new Set<RetryCause>()
  for (const word of text.split(',')) {
    const known = retryCauses.find((cause) => cause === word)
    if (known) causes.add(known)
    else if (word === 'all') for (const cause of retryCauses) causes.add(cause)
    else warnings.push({ code: 11243, message: `connection override rp: unknown policy ${word}` })
  }
  return causes
}
