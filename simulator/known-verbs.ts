/** TwiML as Twilio knows it: elements, what they may contain, their attributes and values. */

/** `any` text, `int`, `bool`, `url`, `method`, the allowed words, or what the value looks like. */
export type AttributeKind = 'any' | 'int' | 'bool' | 'url' | 'method' | readonly string[] | RegExp

export interface KnownElement {
  children: readonly string[]
  attributes: Record<string, AttributeKind>
  /** Whether text is expected inside. */
  hasText?: boolean
}

const recordingCallback = {
  recordingStatusCallback: 'url',
  recordingStatusCallbackMethod: 'method',
  recordingStatusCallbackEvent: /^(in-progress|completed|absent)( (in-progress|completed|absent))*$/,
} as const
const statusCallback = {
  statusCallback: 'url',
  statusCallbackEvent: 'any',
  statusCallbackMethod: 'method',
} as const
const machineDetection = {
  machineDetection: 'any',
  machineDetectionTimeout: 'int',
  machineDetectionSpeechThreshold: 'int',
  machineDetectionSpeechEndThreshold: 'int',
  machineDetectionSilenceTimeout: 'int',
  amdStatusCallback: 'url',
  amdStatusCallbackMethod: 'method',
} as const
const ssml = ['break', 'emphasis', 'lang', 'p', 's', 'phoneme', 'prosody', 'say-as', 'sub', 'w']
const prompts = ['Say', 'Play', 'Pause']
const callerInput = ['none', 'dtmf', 'speech', 'any', 'true', 'false']
const languageTag = /^([a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?|multi)$/
const relayVoice = {
  ttsProvider: ['ElevenLabs', 'Google', 'Amazon'],
  voice: /\S/,
  transcriptionProvider: ['Deepgram', 'Google'],
  speechModel: ['nova-3-general', 'nova-2-general', 'flux', 'flux-general-en', 'telephony', 'long'],
} as const

export const knownElements: Record<string, KnownElement> = {
  Response: {
    children: [
      ...[
        'Connect',
        'Dial',
        'Echo',
        'Enqueue',
        'Gather',
        'Hangup',
        'Leave',
        'Pause',
        'Pay',
        'Play',
        'Prompt',
      ],
      ...['Queue', 'Record', 'Redirect', 'Refer', 'Reject', 'Say', 'Sms', 'Start', 'Stop'],
    ],
    attributes: {},
  },
  Say: { children: ssml, attributes: { voice: 'any', language: 'any', loop: 'int' }, hasText: true },
  Play: { children: [], attributes: { loop: 'int', digits: 'any' }, hasText: true },
  Pause: { children: [], attributes: { length: 'int' } },
  Redirect: { children: [], attributes: { method: 'method' }, hasText: true },
  Reject: { children: ['Parameter'], attributes: { reason: ['rejected', 'busy'] } },
  Hangup: { children: ['Parameter'], attributes: {} },
  Gather: {
    children: prompts,
    attributes: {
      action: 'url',
      method: 'method',
      input: ['dtmf', 'speech', 'dtmf speech', 'speech dtmf'],
      timeout: 'int',
      speechTimeout: 'any',
      speechModel: 'any',
      enhanced: 'bool',
      language: 'any',
      hints: 'any',
      profanityFilter: 'bool',
      numDigits: 'int',
      finishOnKey: ['', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'],
      actionOnEmptyResult: 'bool',
      partialResultCallback: 'url',
      partialResultCallbackMethod: 'method',
      bargeIn: 'bool',
      maxSpeechTime: 'int',
      debug: 'bool',
    },
  },
  Record: {
    children: [],
    attributes: {
      action: 'url',
      method: 'method',
      timeout: 'int',
      finishOnKey: 'any',
      maxLength: 'int',
      playBeep: 'bool',
      trim: ['trim-silence', 'do-not-trim'],
      ...recordingCallback,
      transcribe: 'bool',
      transcribeCallback: 'url',
      recordingConfigurationId: 'any',
    },
  },
  Dial: {
    children: ['Application', 'Client', 'Conference', 'Number', 'Queue', 'Sim', 'Sip', 'WhatsApp'],
    attributes: {
      action: 'url',
      method: 'method',
      answerOnBridge: 'bool',
      callerId: 'any',
      callReason: 'any',
      timeout: 'int',
      timeLimit: 'int',
      hangupOnStar: 'bool',
      record: [
        ...['do-not-record', 'record-from-answer', 'record-from-ringing', 'true', 'false'],
        ...['record-from-answer-dual', 'record-from-ringing-dual'],
      ],
      recordingTrack: ['both', 'inbound', 'outbound'],
      trim: ['trim-silence', 'do-not-trim'],
      ...recordingCallback,
      recordingConfigurationId: 'any',
      ringTone: 'any',
      sequential: 'bool',
      referUrl: 'url',
      referMethod: 'method',
      events: 'any',
      passports: 'any',
    },
    hasText: true,
  },
  Number: {
    children: [],
    attributes: {
      url: 'url',
      method: 'method',
      sendDigits: 'any',
      ...statusCallback,
      byoc: 'any',
      ...machineDetection,
    },
    hasText: true,
  },
  Start: {
    children: ['Recording', 'Siprec', 'Stream', 'Transcription'],
    attributes: { action: 'url', method: 'method' },
  },
  Stop: { children: ['Siprec', 'Stream', 'Transcription'], attributes: {} },
  Recording: {
    children: [],
    attributes: {
      ...recordingCallback,
      trim: ['trim-silence', 'do-not-trim'],
      track: ['inbound', 'outbound', 'both'],
      channels: ['mono', 'dual'],
      recordingConfigurationId: 'any',
    },
  },
  Connect: {
    children: [
      ...['AiSession', 'Conversation', 'ConversationRelay', 'ConversationRelaySession', 'Room', 'Stream'],
      'VirtualAgent',
    ],
    attributes: { action: 'url', method: 'method' },
  },
  ConversationRelay: {
    children: ['Language', 'Parameter'],
    attributes: {
      url: 'url',
      welcomeGreeting: 'any',
      welcomeGreetingInterruptible: callerInput,
      language: languageTag,
      ttsLanguage: languageTag,
      transcriptionLanguage: languageTag,
      ...relayVoice,
      interruptible: callerInput,
      interruptSensitivity: ['low', 'medium', 'high'],
      ignoreBackchannel: 'bool',
      dtmfDetection: 'bool',
      reportInputDuringAgentSpeech: callerInput,
      preemptible: 'bool',
      partialPrompts: 'bool',
      speechTimeout: /^(auto|[6-9]\d\d|[1-4]\d{3}|5000)$/,
      eotThreshold: /^0?\.([5-8]\d*|90*)$/,
      turnDetection: 'any',
      backgroundNoiseReduction: 'any',
      deepgramSmartFormat: 'bool',
      profanityFilter: 'bool',
      hints: 'any',
      elevenlabsTextNormalization: ['on', 'auto', 'off'],
      debug: /^(debugging|speaker-events|tokens-played)( (debugging|speaker-events|tokens-played))*$/,
      events: 'any',
      intelligenceService: 'any',
      conversationConfiguration: 'any',
    },
  },
  Stream: {
    children: ['Parameter'],
    attributes: {
      url: 'url',
      name: /\S/,
      connectorName: 'any',
      track: ['inbound_track', 'outbound_track', 'both_tracks'],
      statusCallback: 'url',
      statusCallbackMethod: 'method',
    },
  },
  Language: { children: [], attributes: { code: languageTag, ...relayVoice } },
  Parameter: { children: [], attributes: { name: /\S/, value: 'any' } },
  break: {
    children: [],
    attributes: { strength: ['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'], time: 'any' },
  },
  emphasis: { children: ssml, attributes: { level: ['strong', 'moderate', 'reduced'] }, hasText: true },
  lang: { children: ssml, attributes: { 'xml:lang': 'any' }, hasText: true },
  p: { children: ssml, attributes: {}, hasText: true },
  s: { children: ssml, attributes: {}, hasText: true },
  phoneme: { children: [], attributes: { alphabet: 'any', ph: 'any' }, hasText: true },
  prosody: { children: ssml, attributes: { rate: 'any', pitch: 'any', volume: 'any' }, hasText: true },
  'say-as': {
    children: [],
    attributes: {
      'interpret-as': [
        ...['characters', 'spell-out', 'cardinal', 'number', 'ordinal', 'digits', 'fraction', 'unit'],
        ...['date', 'time', 'address', 'expletive', 'telephone'],
      ],
      format: 'any',
      role: 'any',
    },
    hasText: true,
  },
  sub: { children: [], attributes: { alias: 'any' }, hasText: true },
  w: { children: [], attributes: { role: 'any' }, hasText: true },
}
