/** What each data set is and what its metrics mean, in the words of docs/evaluation.md. */

interface SetText {
  title: string
  /** What the rows are, and what is asked of the product. */
  about: string
  /** Only what the name of a metric does not say by itself. */
  metrics: Record<string, string>
}

export const setTexts: Record<string, SetText> = {
  urgency: {
    title: 'Urgency',
    about:
      'Single utterances of seven public corpora, labelled by hand as emergency, urgent or routine. The baseline is a list of urgency words.',
    metrics: {
      strictF1: 'emergency and urgent against routine, without the rows that the labeller called ambiguous',
      fullF1: 'the same with the ambiguous rows',
      emergencyRecall: 'emergencies that were called emergencies; one that is missed rings nobody',
      strictExact: 'rows whose level is exactly the labelled one',
    },
  },
  callback_request: {
    title: 'Wish to be called back',
    about:
      'Utterances that ask for a call back, beside ones that only sound so ("you can call me Kim", "I will call back"). The baseline is a list of phrases.',
    metrics: { strictF1: 'without the ambiguous rows', fullF1: 'with them' },
  },
  spam_robocalls: {
    title: 'Robocalls',
    about:
      'Transcripts of real robocalls, played through safety layer and scripted brain: at once, and sentence by sentence.',
    metrics: {
      spamFound: 'calls that were recognised and ended',
      leadsOrEmergencies:
        'calls that would have troubled somebody: put through, alerted, or taken down as a lead',
      falseSpam: 'calls of people that were taken for robocalls',
    },
  },
  nlupp_intents_slots: {
    title: 'Wish for a human, and what is named beside it',
    about:
      'Utterances of callers to a bank and a hotel. The baseline is a list of words for people; the slots have none.',
    metrics: {
      humanF1: 'whether the caller asks for a person',
      dateF1: 'days by value, counted from the day the data set names',
      timeF1: 'clock times by value, as they were said',
      amountF1: 'sums of money with their currency',
    },
  },
  reason_natcs: {
    title: 'Reason for the call',
    about:
      'Opening turns to an insurer, played through the scripted brain. The data has no text to compare with, so intents are told from the kept words by a naive Bayes classifier in ten folds; the baseline keeps everything that was said.',
    metrics: {
      found: 'calls with a reason in the record after the first turn',
      ownWords: 'reasons in which every word is the caller’s',
      keptShare: 'words kept of all that were said: the lower, the shorter the reasons',
      longestInWords: 'the longest reason, in words',
      intentAccuracy: 'intents told from the reason; close to the baseline when nothing that matters was cut',
    },
  },
  slots_natcs_first_turn: {
    title: 'Names, numbers and e-mails in opening turns',
    about: 'Opening turns to an insurer that give a name, a telephone number or an e-mail address unasked.',
    metrics: {},
  },
  slots_multidogo_contact: {
    title: 'Contact data without punctuation',
    about: 'Answers in lower case: United States addresses, telephone numbers, names.',
    metrics: {
      phone: 'exact answers',
      address: 'exact answers',
      fullName: 'exact answers',
      phoneFalseAlarms: 'rows without one in which one was found',
      addressFalseAlarms: 'rows without one in which one was found',
    },
  },
  slots_an4_spoken_forms: {
    title: 'Spoken numbers, spellings and dates',
    about:
      'How people say telephone numbers, ZIP codes, house numbers and dates, and spell names and streets.',
    metrics: { numbers: 'exact answers', spellings: 'exact answers', dates: 'exact answers' },
  },
  slots_evi_asr: {
    title: 'Names, postcodes and birth dates as recognition heard them',
    about:
      'Real telephone calls: names, postcodes and dates of birth in Britain, each asked for three times, with up to ten readings of a recogniser. Exact answers; the baseline counts what stands in the first reading as it is.',
    metrics: {
      nameExact: 'full names, from the first answer alone',
      nameExactIfHeard: 'the same where anything was heard at all',
      spelledNameExact: 'full names from the spelling alone',
      spelledNameExactSoFar: 'with what was understood before it on the same call',
      postcode: 'with what was heard before on the same call',
      postcodeAlone: 'from one answer',
      postcodeCall: 'at the end of a call',
      dateOfBirth: 'with what was heard before on the same call',
      dateOfBirthAlone: 'from one answer',
      dateOfBirthCall: 'at the end of a call',
    },
  },
  slots_restaurants8k: {
    title: 'Bookings',
    about:
      'Utterances to a telephone booking system; each value is compared with its place in the text, letter by letter. Where the annotators had a habit of drawing the bounds (no PM behind an hour of two digits), ours are drawn so too. The baseline is chrono for days and times, any number for people, and pairs of capital words for names.',
    metrics: {
      timeAsReadF1: 'with the bounds as the product has them',
      peopleAsReadF1: 'with the bounds as the product has them',
    },
  },
  'promises-en': {
    title: 'Promises of the receptionist',
    about:
      'Sentences of receptionists of several trades, written for this set: half of them promise something, half only sound so (offers, conditions, questions, denials, what is usual).',
    metrics: {
      missed: 'of the sentences that promise, those in which nothing was found',
      falseAlarms: 'of the others, those in which something was found',
      kindsRight: 'of the promises that were found, those with exactly the labelled kinds',
      timeFound: 'of these, those with a time where one is labelled, and with none where none is',
    },
  },
  'promises-es': {
    title: 'Promises of the receptionist in Spanish',
    about: 'The same in Spanish.',
    metrics: {},
  },
  dialogues_star: {
    title: 'Dialogues: STAR',
    about:
      'People with a goal and secret instructions talk to a receptionist: viewings, doctors, hotels, fraud, rides.',
    metrics: {},
  },
  dialogues_sgd: {
    title: 'Dialogues: Schema-Guided',
    about: 'Appointments with hairdressers, dentists and doctors, and visits of flats.',
    metrics: {},
  },
  dialogues_harpervalley: {
    title: 'Dialogues: Harper Valley',
    about: 'Real telephone calls to a bank; what is heard is the transcript of a machine.',
    metrics: {},
  },
}

export const dialogueMetricTexts: Record<string, string> = {
  goalsCaptured: 'known values that stand in the record at the end',
  nameCaptured: 'of these, names: in their own field, letter by letter',
  reasonCaptured: 'half of the known words or more',
  timelineCaptured: 'the same day and hour, however they were put',
  serviceCaptured: 'whom or what the caller asked for by name',
  detailCaptured: 'room numbers, places, amounts',
  turnsNeeded: 'turns of the caller until nothing was left to ask',
  turnsPerCall:
    'turns of the caller in the whole call; recorded callers go on with what they once told a human',
  turnsRecorded: 'turns of the caller in the recording',
  repeatedQuestionsPerCall: 'questions of a kind that had been put before',
  notUnderstoodPerCall: 'times the receptionist owned up to not having understood',
  deadEnds: 'calls that the receptionist ended although the caller had not finished',
  inventedNames: 'calls with a name in the record that the caller never gave as theirs',
  failedCalls: 'calls that broke off, or fell back to voicemail',
}
