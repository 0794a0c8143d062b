/** The rules themselves: each catches what it is there for, and lets right documents through. */
import { expect, test } from 'vitest'
import { checkTwiml } from './twiml-rules.ts'

const inResponse = (xml: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${xml}</Response>`

test.each([
  '',
  '<Say voice="Polly.Joanna-Neural" language="en-US">Hello &amp; welcome</Say><Hangup/>',
  '<Gather input="dtmf speech" action="/turn" speechTimeout="auto" timeout="5"><Say>Yes?</Say><Pause/></Gather>',
  '<Gather action="/turn" speechTimeout="2" speechModel="deepgram_nova-3"><Say>Yes?</Say></Gather>',
  '<Record action="/recorded" maxLength="180" finishOnKey="#"/><Say>Nothing.</Say>',
  '<Dial timeout="20" action="/after"><Number url="/whisper">+15035550100</Number></Dial>',
  '<Dial>+15035550100</Dial><Say>Sorry.</Say>',
  '<Reject reason="busy"/>',
  '<Pause length="1"/><Redirect method="POST">/twilio/continue</Redirect>',
  '<Start><Recording recordingStatusCallback="https://h.test/r" channels="dual"/></Start>' +
    '<Connect action="/c"><Stream url="wss://h.test/s/1"><Parameter name="a" value="b"/></Stream></Connect>',
  '<Connect action="/c"><Stream url="wss://h.test/s/1"/></Connect><Redirect>/twilio/continue?turn=2</Redirect>',
  `<Connect><Stream url="wss://h.test/s/1"><Parameter name="said" value="${'x'.repeat(495)}"/></Stream></Connect>`,
  '<Start><Stream url="wss://h.test/s/1" track="both_tracks"/></Start><Pause length="1"/>',
  '<Connect action="/c"><ConversationRelay url="wss://h.test/s" ttsProvider="Google" speechTimeout="600"/></Connect>',
  '<Connect action="/c"><ConversationRelay url="wss://h.test/s" ttsProvider="Amazon" voice="Joanna-Neural" ' +
    'transcriptionProvider="Deepgram" speechModel="flux" eotThreshold="0.9" debug="speaker-events tokens-played">' +
    '<Language code="es-MX" voice="Mia-Neural"/><Parameter name="a" value=""/></ConversationRelay></Connect>',
])('lets %s through', (xml) => {
  expect(checkTwiml(inResponse(xml))).toEqual([])
})

test.each<[string, string | RegExp]>([
  ['<Say>Hello', /not well formed/],
  ['<Say>Hello & bye</Say>', /&|not well formed/],
  ['<Say>\u0007</Say>', /control characters/],
  ['<say>Hello</say>', 'say: not a known element'],
  ['<Speak>Hello</Speak>', 'Speak: not a known element'],
  ['<Say></Say>', 'Say: text: expected words to speak'],
  [`<Say>${'a'.repeat(4097)}</Say>`, 'Say: text: expected at most 4096 characters'],
  ['<Say Voice="man">Hi</Say>', 'Say: Voice="man": not a known attribute'],
  ['<Say voice="Joanna">Hi</Say>', /^Say: voice="Joanna": expected man/],
  ['<Say language="english">Hi</Say>', /language="english"/],
  ['<Say><Say>Hi</Say></Say>', 'Say: <Say> may not stand inside'],
  ['words', 'Response: no text may stand inside'],
  ['<Gather><Say>Hi</Say></Gather>', 'Gather: action is missing'],
  ['<Gather action="/t" input="speech keys"/>', /^Gather: input="speech keys": expected one of/],
  ['<Gather action="/t" numDigits="0"/>', /^Gather: numDigits="0"/],
  ['<Gather action="/t" timeout="5s"/>', /^Gather: timeout="5s"/],
  ['<Gather action="/t" speechModel="nova-3" speechTimeout="2"/>', /^Gather: speechModel="nova-3"/],
  ['<Gather action="/t" speechModel="phone_call" speechTimeout="auto"/>', /needs whole seconds/],
  ['<Gather action="/t" hints="a,,b"/>', /^Gather: hints=/],
  ['<Gather action="/t"><Record action="/r"/></Gather>', 'Gather: <Record> may not stand inside'],
  ['<Record maxLength="60"/>', 'Record: action is missing'],
  ['<Record action="/r" recordingStatusCallback="/relative"/>', /expected an absolute http/],
  ['<Dial><Number>5035550100</Number></Dial>', /^Number: text: expected a phone number/],
  ['<Dial callerId="Joe"><Number>+15035550100</Number></Dial>', /^Dial: callerId="Joe"/],
  ['<Dial></Dial>', /^Dial: text/],
  ['<Dial action="/a">+15035550100</Dial><Say>Hi</Say>', 'Dial: what follows is never reached'],
  ['<Hangup/><Say>Hi</Say>', 'Hangup: what follows is never reached'],
  ['<Say>Hi</Say><Reject/>', 'Reject: only as the first verb'],
  ['<Connect action="/c"><Stream url="wss://h.test/s?a=b"/></Connect>', /without a query/],
  ['<Connect action="/c"><Stream/></Connect>', 'Stream: url is missing'],
  [
    '<Connect><Stream url="wss://h.test/s"><Parameter name="a"/></Stream></Connect>',
    'Parameter: value is missing',
  ],
  [
    `<Connect><Stream url="wss://h.test/s"><Parameter name="said" value="${'x'.repeat(496)}"/></Stream></Connect>`,
    'Stream: a parameter has at most 499 characters',
  ],
  [
    '<Connect><Stream url="wss://h.test/s" track="both_tracks"/></Connect>',
    'Connect: a stream in it is of the inbound track',
  ],
  [
    '<Connect action="/c"><ConversationRelay url="wss://h.test/s"/></Connect><Say>Hi</Say>',
    'Connect: what follows is never reached',
  ],
  ['<Connect><ConversationRelay/></Connect>', 'ConversationRelay: url is missing'],
  ['<Connect><ConversationRelay url="https://h.test/s"/></Connect>', /url=.*ws or wss/],
  [
    '<Connect><ConversationRelay url="wss://h.test/s" speechtimeout="600"/></Connect>',
    /not a known attribute/,
  ],
  ['<Connect><ConversationRelay url="wss://h.test/s" speechTimeout="599"/></Connect>', /auto or 600 to 5000/],
  ['<Connect><ConversationRelay url="wss://h.test/s" eotThreshold="0.91"/></Connect>', /0.5 to 0.9/],
  [
    '<Connect><ConversationRelay url="wss://h.test/s" interruptible="keys"/></Connect>',
    /interruptible="keys"/,
  ],
  ['<Connect><ConversationRelay url="wss://h.test/s" debug="speaker-events,x"/></Connect>', /debug=/],
  [
    '<Connect><ConversationRelay url="wss://h.test/s" speechModel="nova-3"/></Connect>',
    /speechModel="nova-3"/,
  ],
  ['<Connect><ConversationRelay url="wss://h.test/s" voice="Polly.Joanna"/></Connect>', /none of ElevenLabs/],
  [
    '<Connect><ConversationRelay url="wss://h.test/s"><Language/></ConversationRelay></Connect>',
    /code is missing/,
  ],
  [
    '<Connect><ConversationRelay url="wss://h.test/s"><Say>Hi</Say></ConversationRelay></Connect>',
    /not stand inside/,
  ],
  ['<Start><Recording channels="stereo"/></Start>', /channels="stereo"/],
  ['<Start><Recording recordingStatusCallback="/r"/></Start>', /expected an absolute http/],
  ['<Start><ConversationRelay url="wss://h.test/s"/></Start>', /may not stand inside/],
])('finds the fault of %s', (xml, problem) => {
  const problems = checkTwiml(inResponse(xml))
  expect(
    problems.some((found) => (typeof problem === 'string' ? found === problem : problem.test(found))),
  ).toBe(true)
})

test('wants one response of at most 64 KiB', () => {
  expect(checkTwiml('')).not.toEqual([])
  expect(checkTwiml('OK')).not.toEqual([])
  expect(checkTwiml('{"code":"internal"}')).not.toEqual([])
  expect(checkTwiml('<html><body>Bad gateway</body></html>')).toEqual(['expected one <Response>'])
  const long = inResponse(`<Say>${'a'.repeat(4000)}</Say>`.repeat(17))
  expect(checkTwiml(long)).toEqual(['the document is larger than 64 KiB'])
})
