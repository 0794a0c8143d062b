/** What Twilio's documents may contain: verbs, attributes with their values, and what stands inside what. */

/** Undefined when the value is fine, else what was expected. */
export type Check = (value: string) => string | undefined

export interface ElementRule {
  attributes: Record<string, Check>
  children: readonly string[]
  /** Check of the element's own text; left out when none may stand there. */
  text?: Check
}

const any: Check = () => undefined
const pattern =
  (expression: RegExp, expected: string): Check =>
  (value) =>
    expression.test(value) ? undefined : `expected ${expected}`
const oneOf = (...words: string[]): Check =>
  pattern(new RegExp(`^(${words.join('|')})$`), `one of ${words.join(', ')}`)
const listOf = (...words: string[]): Check =>
  pattern(new RegExp(`^(${words.join('|')})( (${words.join('|')}))*$`), `a list of ${words.join(', ')}`)
const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `expected a whole number from ${least} to ${most}`
const claim = oneOf('true', 'false')
const method = oneOf('GET', 'POST')
const language = pattern(/^([a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?|multi)$/, 'a language tag')
const phoneNumber = pattern(/^\+[1-9]\d{6,14}$/, 'a phone number in E.164')
const callerId = pattern(/^(\+[1-9]\d{6,14}|client:.+|sip:.+)$/, 'a phone number, client or SIP address')
const voice = pattern(/^(man|woman|alice|Polly\.\S+|Google\.\S+)$/, 'man, woman, alice, Polly.… or Google.…')
const absoluteUrl = pattern(/^https?:\/\/[^\s/]+\S*$/, 'an absolute http or https address')
const url = pattern(/^(https?:\/\/[^\s/]+\S*|\/\S*|[\w.-]\S*)$/, 'an address')
const socketUrl = pattern(/^wss?:\/\/[^\s/?#]+[^\s?#]*$/, 'an absolute ws or wss address without a query')
const maxLength =
  (most: number): Check =>
  (value) =>
    value.length <= most ? undefined : `expected at most ${most} characters`
const spoken: Check = (value) => (value.trim() === '' ? 'expected words to speak' : maxLength(4096)(value))
const hints: Check = (value) => {
  const entries = value.split(',')
  if (entries.length > 500) return 'expected at most 500 entries'
  return entries.every((entry) => entry.trim() !== '' && entry.length <= 100)
    ? undefined
    : 'expected entries of 1 to 100 characters'
}
const speechModel = pattern(
  /^(default|numbers_and_commands|phone_call|experimental_(conversations|utterances)|googlev2_(long|short|telephony|telephony_short)|deepgram_nova-[23](-\w+)?)$/,
  'a speech model that Gather knows',
)
const relayModel = pattern(
  /^(nova-[23]-general|flux(-general-(en|multi))?|telephony|long)$/,
  'a speech model that ConversationRelay knows',
)

const recordingCallback = {
  recordingStatusCallback: absoluteUrl,
  recordingStatusCallbackMethod: method,
  recordingStatusCallbackEvent: listOf('in-progress', 'completed', 'absent'),
  recordingConfigurationId: any,
  trim: oneOf('trim-silence', 'do-not-trim'),
}
const statusCallback = {
  statusCallback: absoluteUrl,
  statusCallbackMethod: method,
  statusCallbackEvent: listOf('initiated', 'ringing', 'answered', 'completed'),
}
const machineDetection = {
  machineDetection: oneOf('Enable', 'DetectMessageEnd'),
  machineDetectionTimeout: whole(3, 120),
  machineDetectionSpeechThreshold: whole(1000, 6000),
  machineDetectionSpeechEndThreshold: whole(500, 5000),
  machineDetectionSilenceTimeout: whole(2000, 10000),
  amdStatusCallback: absoluteUrl,
  amdStatusCallbackMethod: method,
}
const track = oneOf('inbound_track', 'outbound_track', 'both_tracks')
const interruption = oneOf('none', 'dtmf', 'speech', 'any', 'true', 'false')
const nameAndValue = { name: pattern(/\S/, 'a name'), value: any }

/** Elements that FirstRing uses or may come to use; others count as unknown. */
export const elementRules: Record<string, ElementRule> = {
  Response: {
    attributes: {},
    children: 'Connect Dial Gather Hangup Pause Play Record Redirect Reject Say Start Stop'.split(' '),
  },
  Say: { attributes: { voice, language, loop: whole(0, 1000) }, children: [], text: spoken },
  Play: {
    attributes: { loop: whole(0, 1000), digits: pattern(/^[0-9*#wW]+$/, 'keys') },
    children: [],
    text: url,
  },
  Pause: { attributes: { length: whole(0) }, children: [] },
  Redirect: { attributes: { method }, children: [], text: url },
  Hangup: { attributes: {}, children: ['Parameter'] },
  Reject: { attributes: { reason: oneOf('rejected', 'busy') }, children: ['Parameter'] },
  Gather: {
    attributes: {
      action: url,
      method,
      input: oneOf('dtmf', 'speech', 'dtmf speech', 'speech dtmf'),
      timeout: whole(0),
      speechTimeout: pattern(/^(auto|\d+)$/, 'auto or whole seconds'),
      speechModel,
      enhanced: claim,
      language,
      hints,
      profanityFilter: claim,
      numDigits: whole(1),
      finishOnKey: pattern(/^[0-9*#]?$/, 'one key or nothing'),
      actionOnEmptyResult: claim,
      partialResultCallback: url,
      partialResultCallbackMethod: method,
      bargeIn: claim,
      maxSpeechTime: whole(1, 60),
    },
    children: ['Say', 'Play', 'Pause'],
  },
  Record: {
    attributes: {
      action: url,
      method,
      timeout: whole(0),
      finishOnKey: pattern(/^[0-9*#]*$/, 'keys'),
      maxLength: whole(1, 86400),
      playBeep: claim,
      transcribe: claim,
      transcribeCallback: absoluteUrl,
      ...recordingCallback,
    },
    children: [],
  },
  Dial: {
    attributes: {
      action: url,
      method,
      answerOnBridge: claim,
      callerId,
      callReason: maxLength(50),
      timeout: whole(1, 600),
      timeLimit: whole(1, 86400),
      hangupOnStar: claim,
      record: oneOf(
        'true',
        'do-not-record',
        'record-from-answer',
        'record-from-ringing',
        'record-from-answer-dual',
        'record-from-ringing-dual',
      ),
      recordingTrack: oneOf('inbound', 'outbound', 'both'),
      ringTone: pattern(/^[a-z]{2}(-old)?$/, 'a country'),
      sequential: claim,
      ...recordingCallback,
    },
    children: ['Number', 'Conference', 'Client', 'Sip'],
    text: phoneNumber,
  },
  Number: {
    attributes: { url, method, sendDigits: any, byoc: any, ...statusCallback, ...machineDetection },
    children: [],
    text: phoneNumber,
  },
  Client: { attributes: { url, method, ...statusCallback }, children: ['Parameter'], text: any },
  Sip: {
    attributes: { url, method, username: any, password: any, ...statusCallback, ...machineDetection },
    children: [],
    text: pattern(/^sips?:\S+$/, 'a SIP address'),
  },
  Conference: {
    attributes: {
      muted: claim,
      beep: oneOf('true', 'false', 'onEnter', 'onExit'),
      startConferenceOnEnter: claim,
      endConferenceOnExit: claim,
      participantLabel: maxLength(128),
      maxParticipants: whole(2, 250),
      coach: pattern(/^CA[0-9a-fA-F]{32}$/, 'a call SID'),
      waitUrl: pattern(/^(https?:\/\/\S+|\/\S*)?$/, 'an address or nothing'),
      waitMethod: method,
      jitterBufferSize: oneOf('large', 'medium', 'small', 'off'),
      record: oneOf('do-not-record', 'record-from-start'),
      statusCallback: absoluteUrl,
      statusCallbackMethod: method,
      statusCallbackEvent: listOf(...'start end join leave mute hold modify speaker announcement'.split(' ')),
      ...recordingCallback,
    },
    children: [],
    text: pattern(/\S/, 'a room name'),
  },
  Start: { attributes: { action: url, method }, children: ['Recording', 'Stream', 'Transcription'] },
  Stop: { attributes: {}, children: ['Stream', 'Transcription'] },
  Connect: { attributes: { action: url, method }, children: ['ConversationRelay', 'Stream'] },
  Recording: {
    attributes: {
      ...recordingCallback,
      track: oneOf('inbound', 'outbound', 'both'),
      channels: oneOf('mono', 'dual'),
    },
    children: [],
  },
  Stream: {
    attributes: {
      url: socketUrl,
      name: any,
      track,
      statusCallback: absoluteUrl,
      statusCallbackMethod: method,
    },
    children: ['Parameter'],
  },
  Transcription: {
    attributes: {
      name: any,
      statusCallbackUrl: absoluteUrl,
      statusCallbackMethod: method,
      track,
      languageCode: language,
      transcriptionEngine: oneOf('google', 'deepgram'),
      speechModel: any,
      partialResults: claim,
      hints,
      profanityFilter: claim,
      enableAutomaticPunctuation: claim,
      inboundTrackLabel: any,
      outboundTrackLabel: any,
      intelligenceService: any,
    },
    children: ['Config', 'Parameter'],
  },
  Config: { attributes: nameAndValue, children: [] },
  Parameter: { attributes: nameAndValue, children: [] },
  ConversationRelay: {
    attributes: {
      url: socketUrl,
      welcomeGreeting: pattern(/\S/, 'words to speak'),
      welcomeGreetingInterruptible: interruption,
      language,
      ttsLanguage: language,
      transcriptionLanguage: language,
      ttsProvider: oneOf('ElevenLabs', 'Google', 'Amazon'),
      voice: any,
      transcriptionProvider: oneOf('Deepgram', 'Google'),
      speechModel: relayModel,
      interruptible: interruption,
      interruptSensitivity: oneOf('low', 'medium', 'high'),
      ignoreBackchannel: claim,
      dtmfDetection: claim,
      reportInputDuringAgentSpeech: interruption,
      preemptible: claim,
      partialPrompts: claim,
      speechTimeout: pattern(/^(auto|[6-9]\d\d|[1-4]\d{3}|5000)$/, 'auto or 600 to 5000'),
      eotThreshold: pattern(/^0?\.([5-8]\d*|90*)$/, '0.5 to 0.9'),
      backgroundNoiseReduction: any,
      deepgramSmartFormat: claim,
      profanityFilter: claim,
      hints,
      elevenlabsTextNormalization: oneOf('on', 'auto', 'off'),
      debug: listOf('debugging', 'speaker-events', 'tokens-played'),
      events: any,
      intelligenceService: any,
      conversationConfiguration: any,
      turnDetection: any,
    },
    children: ['Language', 'Parameter'],
  },
  Language: {
    attributes: {
      code: language,
      ttsProvider: oneOf('ElevenLabs', 'Google', 'Amazon'),
      voice: any,
      transcriptionProvider: oneOf('Deepgram', 'Google'),
      speechModel: relayModel,
    },
    children: [],
  },
}

/** Attributes without which an element fails or never ends. */
export const requiredAttributes: Record<string, readonly string[]> = {
  Gather: ['action'],
  Record: ['action'],
  Stream: ['url'],
  ConversationRelay: ['url'],
  Parameter: ['name', 'value'],
  Language: ['code'],
}
