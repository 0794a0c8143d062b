/** What postcodes look like, country by country: which letters and digits may follow each other, and how they are written. */

export interface PostcodeShape {
  /** Whole forms, of `A` (a letter) and `9` (a digit), without blanks. */
  forms: readonly string[]
  /** All their beginnings. */
  beginnings: ReadonlySet<string>
  /** How unusual a code of the right form is, in nats; 0 for a common one. */
  oddness(code: string): number
  /** `sw1a2aa` → `SW1A 2AA`. */
  written(code: string): string
}

function shape(forms: string[], rules: Omit<PostcodeShape, 'forms' | 'beginnings'>): PostcodeShape {
  const beginnings = new Set(forms.flatMap((form) => [...form].map((_, end) => form.slice(0, end + 1))))
  return { forms, beginnings, ...rules }
}

/** The letters of British post towns. Others are unusual, not impossible: the list may be older than an area. */
const areas = new Set(
  `ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl
  gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol
  ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf
  wn wr ws wv yo ze`.split(/\s+/),
)
const strangeArea = 4
const strangeLetter = 2.5

const fiveDigits = ['99999']

const shapes: Readonly<Record<string, PostcodeShape>> = {
  GB: shape(['A99AA', 'A999AA', 'AA99AA', 'AA999AA', 'A9A9AA', 'AA9A9AA'], {
    oddness: (code) =>
      (areas.has(/^[a-z]+/.exec(code)?.[0] ?? '') ? 0 : strangeArea) +
      strangeLetter * (code.slice(-2).match(/[cikmov]/g)?.length ?? 0),
    written: (code) => `${code.slice(0, -3)} ${code.slice(-3)}`.toUpperCase(),
  }),
  CA: shape(['A9A9A9'], {
    oddness: (code) => strangeLetter * (code.match(/[dfioqu]|^[wz]/g)?.length ?? 0),
    written: (code) => `${code.slice(0, 3)} ${code.slice(3)}`.toUpperCase(),
  }),
  ES: shape(fiveDigits, {
    // The first two digits are the province.
    oddness: (code) => (/^(?:0[1-9]|[1-4]\d|5[0-2])/.test(code) ? 0 : strangeArea),
    written: (code) => code,
  }),
}
const american = shape([...fiveDigits, '999999999'], {
  oddness: () => 0,
  written: (code) => (code.length > 5 ? `${code.slice(0, 5)}-${code.slice(5)}` : code),
})

/** Of a country (`GB`, `CA`, `ES`); ZIPs elsewhere, since most codes of the world are five digits. */
export function postcodeShape(country: string): PostcodeShape {
  return (Object.hasOwn(shapes, country) ? shapes[country] : undefined) ?? american
}
