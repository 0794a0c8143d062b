/** The resources of the REST API, by path and method. */
import { fetchCall, listCalls, startRecordingOfCall, updateCall } from './rest-calls.ts'
import { fetchMessage, listMessages, sendMessage } from './rest-messages.ts'
import { deleteRecording, fetchRecording, listRecordings } from './rest-recordings.ts'
import {
  fetchServiceNumber,
  listCampaigns,
  listOwnNumbers,
  listServices,
  listVerifications,
} from './rest-registration.ts'
import type { RestContext, RestReply, RestRequest } from './rest-server.ts'

export interface RestRoute {
  /** Below `/2010-04-01/Accounts/{AccountSid}/`, or `/v1/` of a product; `*` is a SID with its extension. */
  pattern: string
  methods: Record<string, (context: RestContext, request: RestRequest) => RestReply | Promise<RestReply>>
}

export const routes: RestRoute[] = [
  { pattern: 'Calls.json', methods: { GET: listCalls } },
  { pattern: 'Calls/*', methods: { GET: fetchCall, POST: updateCall } },
  { pattern: 'Calls/*/Recordings.json', methods: { GET: listRecordings, POST: startRecordingOfCall } },
  { pattern: 'IncomingPhoneNumbers.json', methods: { GET: listOwnNumbers } },
  { pattern: 'Messages.json', methods: { GET: listMessages, POST: sendMessage } },
  { pattern: 'Messages/*', methods: { GET: fetchMessage } },
  { pattern: 'Recordings.json', methods: { GET: listRecordings } },
  { pattern: 'Recordings/*', methods: { GET: fetchRecording, DELETE: deleteRecording } },
]

/** Of the messaging product, which stands on a host of its own. */
export const messagingRoutes: RestRoute[] = [
  { pattern: 'Services', methods: { GET: listServices } },
  { pattern: 'Services/*/PhoneNumbers/*', methods: { GET: fetchServiceNumber } },
  { pattern: 'Services/*/Compliance/Usa2p', methods: { GET: listCampaigns } },
  { pattern: 'Tollfree/Verifications', methods: { GET: listVerifications } },
]
