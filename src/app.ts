/** The only place where things are built and handed to each other. */
import { join } from 'node:path'
import type { BrainLimits } from './brain/llm-brain.ts'
import { AnswerOnce } from './calls/answer-once.ts'
import { LiveCalls } from './calls/live-calls.ts'
import { SocketTokens } from './calls/socket-tokens.ts'
import type { Config } from './config.ts'
import { hasEndedBy } from './core/call.ts'
import type { RelayTimings } from './engines/conversation-relay/relay-timings.ts'
import { createEngines } from './engines/index.ts'
import type { RealtimeTimings } from './engines/openai-realtime/realtime-timings.ts'
import { prepareFirstBusiness } from './first-business.ts'
import { prepareFirstConnection } from './first-connection.ts'
import { holdDataFolder } from './hold-data-folder.ts'
import { apiPlugin } from './http/api/api-plugin.ts'
import { prepareFirstUser } from './http/first-user.ts'
import { health } from './http/health.ts'
import { listen } from './http/listening.ts'
import { Login } from './http/login.ts'
import { Metrics, metricsRoute } from './http/metrics.ts'
import { recordingLink, recordingLinks } from './http/recording-links.ts'
import { createServer } from './http/server.ts'
import { slackInteractions } from './http/slack-interactions.ts'
import { webFiles } from './http/web-files.ts'
import { createHttpClient } from './integrations/http-client.ts'
import { createIntegrations } from './integrations/index.ts'
import { connectionMemory } from './jobs/connection-memory.ts'
import type { Retries } from './jobs/deliver.ts'
import { enqueueFollowUps, jobKinds, repeatingJobs } from './jobs/index.ts'
import type { JobContext } from './jobs/job-context.ts'
import { openJobQueue } from './jobs/open-job-queue.ts'
import { Paces } from './jobs/paces.ts'
import { retryDeadDeliveries } from './jobs/retry-dead-deliveries.ts'
import { retryDelivery } from './jobs/retry-delivery.ts'
import { reviveDeliveries } from './jobs/revive-deliveries.ts'
import { languageOf } from './languages/languages.ts'
import { createLog, type Log } from './log.ts'
import { logCalls } from './log-calls.ts'
import { openAppointments } from './open-appointments.ts'
import { openBrain } from './open-brain.ts'
import { openLiveVoice } from './open-live-voice.ts'
import { openRecordings } from './open-recordings.ts'
import { openReview } from './open-review.ts'
import { openTexts } from './open-texts.ts'
import { readOrMakeSecrets } from './secrets-file.ts'
import { openStore } from './store/open-store.ts'
import { createTestPhone } from './test-phone.ts'
import { createTwilioCallControl } from './twilio/twilio-call-control.ts'

export interface App {
  /** Our address as Twilio and browsers know it, without a trailing slash. */
  url: string
  /** Where the server listens, for callers on this machine. */
  localUrl: string
  /** The command line's bearer key. */
  apiKey: string
  /** Signs the webhooks of this server's calls. */
  authToken: string
  /** One-time link for the first user; undefined once there is one. */
  setupUrl: string | undefined
  /** Stops taking calls, lets running webhooks and jobs finish, and closes the store. */
  close(): Promise<void>
}

/** Time for jobs in hand to finish at shutdown, milliseconds. */
const stopGraceMs = 10_000
/** Calls come first: until rules are warmed up and words spoken beforehand, milliseconds. */
const usualClipsAfterMs = 500

/** How long callers are waited for and models may take, where it is not as usual: for tests and trials. */
export interface Patience {
  timings?: Partial<RelayTimings & RealtimeTimings>
  limits?: Partial<BrainLimits>
  /** Until words are spoken beforehand, milliseconds. */
  clipsAfterMs?: number
  /** When deliveries are tried again. */
  retries?: Partial<Retries>
  /** How fast vendors may be asked. */
  paces?: Pick<Paces, 'wait'>
}

/** Resolves when calls can be taken. Throws FirstRingError in words for the person who starts it. */
export async function startApp(
  config: Config,
  log: Log = createLog(config.logLevel),
  patience: Patience = {},
): Promise<App> {
  const secrets = readOrMakeSecrets(config.dataDir)
  const now = () => new Date()
  const nowIso = () => now().toISOString()
  const secretKey = config.secretKey ?? secrets.secretKey
  const authToken = config.twilio.authToken ?? secrets.twilioAuthToken
  const apiKeys = [secrets.apiKey, ...(config.apiKey ? [config.apiKey] : [])]
  let localUrl = ''
  const publicUrl = () => config.webhookBaseUrl ?? localUrl

  const close: (() => unknown)[] = []
  let isClosing = false
  const closeAll = async () => {
    isClosing = true
    for (const step of close.splice(0).reverse()) await step()
  }

  try {
    if (config.databaseUrl === undefined) close.push(holdDataFolder(config.dataDir))
    const store = await openStore({
      databaseUrl: config.databaseUrl,
      file: join(config.dataDir, 'firstring.db'),
      secretKey,
    })
    close.push(() => store.close())
    const queue = await openJobQueue(store, { databaseUrl: config.databaseUrl, log })
    close.push(() => queue.stop(stopGraceMs))
    await prepareFirstBusiness(store, config.twilio.phoneNumber, now())
    await prepareFirstConnection(store, config.hubspotKey, now())
    const setupToken = await prepareFirstUser(store, config.admin, now())

    const liveCalls = new LiveCalls({ store, now: nowIso, enqueue: enqueueFollowUps(queue) })
    const answerOnce = new AnswerOnce(store)
    const account = config.twilio.accountSid
      ? { baseUrl: config.twilio.apiBaseUrl, accountSid: config.twilio.accountSid, authToken }
      : undefined
    const paces = patience.paces ?? new Paces()
    const texts = openTexts(account, { store, queue, paces, now, baseUrl: publicUrl })
    const textMessages = texts?.messages
    const mailServer =
      config.smtpUrl && config.emailFrom ? { url: config.smtpUrl, from: config.emailFrom } : undefined
    const integrations = createIntegrations({
      http: createHttpClient({ allowPrivateTargets: config.allowPrivateTargets, now }),
      mailServer,
      textMessages,
      textWords: (tag) => languageOf(tag).texts,
      addresses: config.vendorAddresses,
      now,
    })
    const memoryOf = (connectionId: string) => connectionMemory({ store, paces, now }, connectionId)
    const appointments = await openAppointments({ store, queue, integrations, memoryOf, now, log })
    const { calendar } = appointments
    const liveVoice = await openLiveVoice({
      settings: config.realtime,
      store,
      dataDir: config.dataDir,
      now,
      log,
      clipsAfterMs: patience.clipsAfterMs ?? usualClipsAfterMs,
    })
    close.push(() => liveVoice.close())
    const engines = await createEngines({
      brain: await openBrain(config.models, { textMessages, calendar, now, log, limits: patience.limits }),
      realtime: liveVoice.realtime,
      textMessages,
      calendar,
      onCallEnded: (listener) => {
        const stop = store.watch(({ call, events }) => {
          if (events.some((event) => hasEndedBy(call, event))) listener(call.callSid)
        })
        close.push(stop)
      },
      liveCalls,
      answerOnce,
      socketTokens: new SocketTokens({ store, secret: secretKey, now }),
      timings: patience.timings,
      now,
      url: (path) => publicUrl() + path,
    })
    const metrics = new Metrics()
    const review = openReview(config.models, { store, now, log, limits: patience.limits })
    const jobs: JobContext = {
      store,
      queue,
      integrations,
      memoryOf,
      mailServer,
      get baseUrl() {
        return publicUrl()
      },
      now,
      recordingLink: (call, business) => recordingLink(call, business, { baseUrl: publicUrl(), secretKey }),
      review: async (call, business) => review(await appointments.settled(call, business), business),
      callControl: account && createTwilioCallControl(account),
      deliveryEnded: (kind, outcome) => metrics.deliveryEnded(kind, outcome),
      log,
    }
    const login = new Login({ store, secretKey, publicUrl, log, now: Date.now })
    const testPhone = createTestPhone({ store, authToken, publicUrl, localUrl: () => localUrl })
    const recordings = openRecordings(testPhone, account)

    const server = await createServer({
      log,
      metrics,
      liveCalls,
      answerOnce,
      engines,
      texts: { store, now: nowIso, registrations: texts?.registrations },
      authTokens: [authToken],
      publicUrl,
      takesCalls: config.role !== 'worker',
      plugins: [
        health({ store, queue, isClosing: () => isClosing }),
        metricsRoute(metrics, apiKeys),
        slackInteractions({ store, liveCalls, now }),
        apiPlugin({
          store,
          liveCalls,
          integrations,
          memoryOf,
          login,
          apiKeys,
          publicUrl,
          now: nowIso,
          log,
          ...recordings,
          retryDelivery: (id) => retryDelivery(jobs, id),
          retryDeadDeliveries: (connectionId) => retryDeadDeliveries(jobs, connectionId),
          reviveDeliveries: (connectionId) => reviveDeliveries(jobs, connectionId),
          secretKey,
          testPhone,
          businessChanged: () => liveVoice.refresh(),
          connectionsChanged: () => appointments.refresh(),
          answering: {
            models: config.models,
            engines: engines.map(({ name }) => name),
            hasTwilio: account !== undefined,
            realtime: config.realtime,
          },
        }),
        recordingLinks({ store, secretKey, openRecording: recordings.openRecording }),
        webFiles(join(import.meta.dirname, '..', 'web', 'dist')),
      ],
    })
    close.push(
      logCalls(store, log),
      store.watch((change) => metrics.callChanged(change)),
    )
    close.push(() => server.close())
    const listening = await listen(server, config)
    localUrl = listening.localUrl
    close.push(() => listening.close())
    // First of all: its calls send their last webhooks to this server.
    close.push(() => testPhone.close())
    if (config.role === 'web') await queue.start([])
    else await queue.start(jobKinds(jobs, patience.retries), repeatingJobs)
    return {
      url: publicUrl(),
      localUrl,
      apiKey: secrets.apiKey,
      authToken,
      setupUrl: setupToken && `${publicUrl()}/setup?token=${setupToken}`,
      close: closeAll,
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}
