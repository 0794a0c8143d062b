/** Mail services that callers name without their ending, as they are said and misheard; endings of domains. */

const services: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': [
    'gmail',
    'g mail',
    'gee mail',
    'jee mail',
    'jmail',
    'j mail',
    'gemail',
    'g male',
    'ge mail',
    'gmeil',
    'g meil',
    'yimeil',
    'jimeil',
    'gimeil',
    'yimail',
  ],
  'googlemail.com': ['googlemail', 'google mail'],
  'hotmail.com': [
    'hotmail',
    'hot mail',
    'hot male',
    'hotmale',
    'jotmail',
    'hot mel',
    'hotmeil',
    'jotmeil',
    'jot mail',
  ],
  'outlook.com': ['outlook', 'out look', 'autlook', 'aut luk'],
  'yahoo.com': ['yahoo', 'ya who', 'yahu', 'ya hoo', 'yaju', 'yajoo', 'iaju'],
  'ymail.com': ['ymail', 'y mail'],
  'icloud.com': ['icloud', 'i cloud', 'eye cloud', 'ai cloud', 'aiclaud', 'ai claud'],
  'aol.com': ['aol', 'a o l'],
  'msn.com': ['msn', 'm s n'],
  'live.com': ['live'],
  'comcast.net': ['comcast', 'com cast'],
  'verizon.net': ['verizon'],
  'sbcglobal.net': ['sbcglobal', 'sbc global', 's b c global'],
  'att.net': ['att', 'a t t', 'a t and t'],
  'bellsouth.net': ['bellsouth', 'bell south'],
  'protonmail.com': ['protonmail', 'proton mail'],
  'btinternet.com': ['btinternet', 'bt internet', 'b t internet'],
}
const said = new Map(
  Object.entries(services).flatMap(([domain, names]) => names.map((name) => [name, domain] as const)),
)
const longest = Math.max(...[...said.keys()].map((name) => name.split(' ').length))

export const domainEndings: ReadonlySet<string> = new Set(
  `com org net edu gov mil io co us uk ca au nz ie biz info me dev app ai tv shop store online site tech law pro de fr es
  it pt nl be ch at mx ar cl pe ve ec uy cr do gt cat eu ac ltd plc`.split(/\s+/),
)

/** The service whose name stands at a place, and how many words it took; its ending is the usual one. */
export function mailServiceAt(
  words: readonly string[],
  at: number,
): { domain: string; length: number } | undefined {
  for (let length = longest; length > 0; length--) {
    const domain = said.get(words.slice(at, at + length).join(' '))
    if (domain !== undefined && words.length >= at + length) return { domain, length }
  }
  return undefined
}
