import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SentenceFlow } from './sentence-flow.ts'

interface Whole {
  spoken: string
  sentences: string[]
}

function flow(pieces: string[], tag = 'en-US'): Whole {
  const one = new SentenceFlow(tag)
  const all = [...pieces.map((piece) => one.push(piece)), one.end()]
  return {
    spoken: all.map(({ speak }) => speak).join(''),
    sentences: all.flatMap(({ sentences }) => sentences),
  }
}

const spoken = (text: string, tag?: string) => flow([text], tag).spoken
const sentences = (text: string, tag?: string) => flow([text], tag).sentences

describe('what is spoken', () => {
  it.each([
    ['**Sure!** We *do* repair __those__.', 'Sure! We do repair those.'],
    [
      '# Hours\n- Monday 8 to 5\n- Saturday 9 to 1\n\nAnything else?',
      'Hours. Monday 8 to 5. Saturday 9 to 1. Anything else?',
    ],
    ['1. Name\n2. Number', 'Name. Number'],
    ['8. That is when we open.', '8. That is when we open.'],
    ['* one\n* two', 'one. two'],
    ['> We can do that.', 'We can do that.'],
    ['`Monday` or ``Tuesday``', 'Monday or Tuesday'],
    ['| Day | Hours |', 'Day Hours'],
    ['Great 😀👍🏽! Bye 🇺🇸.', 'Great! Bye.'],
    ['Two\u00a0words,\u200b no more\u2026', 'Two words, no more…'],
    ['a  lot \n of\tblanks  ', 'a lot of blanks'],
    ['Call (503) 555-0188 or 911.', 'Call 5 0 3, 5 5 5, 0 1 8 8 or 911.'],
    ['It is 503.555.0188. Right?', 'It is 5 0 3, 5 5 5, 0 1 8 8. Right?'],
    ['Dial 5035550188, please.', 'Dial 5 0 3, 5 5 5, 0 1 8 8, please.'],
    ['Locally 555-0188.', 'Locally 5 5 5, 0 1 8 8.'],
    ['That is +44 20 7946 0958.', 'That is plus 4 4, 2 0, 7 9 4 6, 0 9 5 8.'],
    ['I have 5 0 3, 5 5 5, 0 1 8 8.', 'I have 5 0 3, 5 5 5, 0 1 8 8.'],
    ['$1,250.50 on 2026-11-24 at 8:30, 2025-2026', '$1,250.50 on 2026-11-24 at 8:30, 2025-2026'],
    ['97201-1234 and (8 to 5) and #5', '97201-1234 and (8 to 5) and #5'],
    ['12345678901234567890 is long.', '12345678901234567890 is long.'],
    ['See https://www.example.com/book?x=1. Thanks', 'See example.com. Thanks'],
    ['See www.example.com, who knows http', 'See example.com, who knows http'],
    ['[Book here](https://example.com/a) now', 'Book here now'],
    ['[a note](see below) stays', 'a note(see below) stays'],
    ['Smith & Sons, R&D, A&amp;B', 'Smith and Sons, R and D, A and B'],
    ['Dr. Lind at St. Mary', 'Dr. Lind at St. Mary'],
    ['ana_reyes is _here_', 'ana_reyes is here'],
    ['5 < 6 and a > b', '5 6 and a b'],
  ])('%j', (text, expected) => expect(spoken(text)).toBe(expected))

  it('takes the words of the language and its numbers', () => {
    expect(spoken('Smith & Hijos, +1 503 555 0188', 'es-MX')).toBe(
      'Smith y Hijos, más 1, 5 0 3, 5 5 5, 0 1 8 8',
    )
  })

  it.each([
    ['<think>They want {a} time</think>\n\nHello there.', 'Hello there.'],
    ['<THINKING>a </think b</THINKING>Yes.', 'Yes.'],
    ['[THINK]hm[/THINK]Yes.', 'Yes.'],
    ['<think>never closed', ''],
    ['<speak>Hello<break time="1s"/> there</speak>', 'Hello there'],
    ['{"name": "end_call", "arguments": {"a": "}\\"}"}} Goodbye.', 'Goodbye.'],
    ['[{"name": "end_call"}]Goodbye.', 'Goodbye.'],
    ['{"name": "end_call"\n\nGoodbye.', 'Goodbye.'],
    ['[TOOL_CALLS] [{"name":"a"}] Sure.', 'Sure.'],
    ['One moment. [transfer_call]', 'One moment.'],
    ['```json\n{"a":1}\n```\nOkay.', 'Okay.'],
    ['```\nWe are open.\n```', 'We are open.'],
    ['<tool_call>{"name":"x"}</tool_call>Done.', 'Done.'],
    ['<function=end_call>{}</function>Done.', 'Done.'],
    ['capture_lead({"firstName": "Ana (Ann)"}) Thanks, Ana.', 'Thanks, Ana.'],
    ['Thanks. end_call(reason="goodbye")', 'Thanks.'],
    ['functions.capture_lead {"firstName":"Ana"}\nThanks, Ana.', 'Thanks, Ana.'],
    ['end_call', ''],
    ['Let me check. check_hours', 'Let me check.'],
    ['Assistant: At the end, we check and send it.', 'At the end, we check and send it.'],
    ['The assistant: she takes calls.', 'The assistant: she takes calls.'],
    ['<|tool_calls_begin|>x<|tool_calls_end|>Done.<|im_end|>', 'Done.'],
    ['Hello {name}, I see [name].', 'Hello name, I see name.'],
  ])('leaves out what is not for the caller: %j', (text, expected) => expect(spoken(text)).toBe(expected))
})

describe('sentences', () => {
  it.each([
    ['Sure. I have noted it. Is there more?', ['Sure.', 'I have noted it.', 'Is there more?']],
    [
      'Dr. Lind opens at 8 a.m. on St. James Ave. in May.',
      ['Dr. Lind opens at 8 a.m. on St. James Ave. in May.'],
    ],
    ['It is 3.5 miles. We come at 4. Is that fine?', ['It is 3.5 miles.', 'We come at 4.', 'Is that fine?']],
    ['That is no. 4. and 5.', ['That is no. 4. and 5.']],
    ['Really?! Yes! "Good." Bye', ['Really?!', 'Yes!', '"Good."', 'Bye']],
    ['Hmm... let me see... Yes.', ['Hmm... let me see...', 'Yes.']],
    ['No end', ['No end']],
    ['- Monday\n- Tuesday', ['Monday.', 'Tuesday']],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected))

  it('knows what Spanish writes short', () => {
    const said = 'La Dra. Lind atiende en Av. Juárez. ¿Le sirve a las 4? A las 5. ¿O no?'
    expect(sentences(said, 'es-US')).toEqual([
      'La Dra. Lind atiende en Av. Juárez.',
      '¿Le sirve a las 4?',
      'A las 5.',
      '¿O no?',
    ])
  })

  it('are told as soon as the next one begins', () => {
    const one = new SentenceFlow('en-US')
    expect(one.push('I have noted it. ').sentences).toEqual([])
    expect(one.push('Is').sentences).toEqual(['I have noted it.'])
    expect(one.push(' that all?').sentences).toEqual([])
    expect(one.end()).toEqual({ speak: '', sentences: ['Is that all?'] })
  })
})

describe('pieces', () => {
  it('behind the end begin a new text', () => {
    const one = new SentenceFlow('en-US')
    expect([one.push('One moment. <thi'), one.end(), one.push('**Done'), one.end()]).toEqual([
      { speak: 'One moment.', sentences: [] },
      { speak: '', sentences: ['One moment.'] },
      { speak: 'Done', sentences: [] },
      { speak: '', sentences: ['Done'] },
    ])
  })

  it('are passed on at once when they are harmless', () => {
    const one = new SentenceFlow('en-US')
    const pieces = ['Sure', ',', ' I', ' can', ' note', ' one', ' message', '.', ' May', ' I ', 'ask', '?']
    const out = pieces.map((piece) => one.push(piece).speak)
    expect(out).toEqual([
      'Sure',
      ',',
      ' I',
      ' can',
      ' note',
      ' one',
      ' message',
      '.',
      ' May',
      ' I',
      ' ask',
      '?',
    ])
  })

  it('hold back only what may become something else', () => {
    const one = new SentenceFlow('en-US')
    const out = ['We ', 'open at 8', ' in the', ' **mor', 'ning**', ' <', '3'].map(
      (piece) => one.push(piece).speak,
    )
    expect(out).toEqual(['We', ' open at', ' 8 in the', ' mor', 'ning', '', ''])
    expect(one.end().speak).toBe(' 3')
    // "take" may become "take_message".
    expect(['I', ' take', ' it', '.'].map((piece) => one.push(piece).speak)).toEqual([
      'I',
      '',
      ' take it',
      '.',
    ])
  })

  const fragments = fc.oneof(
    fc.constantFrom(
      ...[
        '**',
        '*',
        '# ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '`',
        '```',
        '```json\n',
        '<think>',
        '</think>',
        '<',
        '>',
        '<b>',
      ],
      ...[
        '{',
        '}',
        '"',
        '{"a":',
        '[',
        ']',
        '](',
        ')',
        '(',
        '_',
        '&',
        '&amp;',
        ';',
        '😀',
        '👍🏽',
        '🇺🇸',
        '|',
        '~',
        '\\',
      ],
      ...[
        '503',
        '555-0188',
        '+1 ',
        '(503) ',
        '5035550188',
        ' ',
        '. ',
        '? ',
        'http',
        's://',
        'www.',
        'x.com/',
        'w',
        'h',
      ],
      ...[
        'Dr. ',
        'a.m. ',
        'é',
        'ñ',
        '¿',
        '…',
        '\u00a0',
        '\u200b',
        '[end_call]',
        '<|tool_begin|>',
        '<|tool_end|>',
        '0',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('hello', ' there', ' we', ' can', ' Help', ' you'),
  )
  const texts = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''))

  /** Cut at positions of UTF-16 units, in the middle of a character too. */
  function cut(text: string, at: number[]): string[] {
    const places = [...new Set(at.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
    return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length))
  }

  it('may be cut anywhere', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(400), { maxLength: 60 }), (text, at) => {
        expect(flow(cut(text, at))).toEqual(flow([text]))
        expect(flow(text.split(''))).toEqual(flow([text]))
      }),
      { numRuns: 500 },
    )
  })

  it('give sentences that are together what is spoken', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = flow([text])
        expect(whole.sentences.join(' ')).toBe(whole.spoken)
        expect(whole.spoken).not.toMatch(/[*`{}[\]<>~\\|\n]|\p{Emoji_Presentation}| {2}|^ | $/u)
      }),
      { numRuns: 500 },
    )
  })

  it('lose and double no word', () => {
    const word = fc.stringMatching(/^(?:[A-Za-záéñ']{1,9}|\d{1,2})[.,?!]?$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.array(fc.nat(400)), (words, at) => {
        const text = `So ${words.join(' ')}`
        fc.pre(!/\d(?: \d+){2,}/.test(text))
        expect(flow(cut(text, at)).spoken).toBe(text)
      }),
    )
  })
})
