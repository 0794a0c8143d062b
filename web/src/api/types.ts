/** The API's own types, gathered here so that pages name one place. Types only: nothing of the server is bundled. */
import type { ScreeningBody } from '../../../src/http/api/schemas/businesses.ts'
import type { CallDetail, CallListItem } from '../../../src/http/api/schemas/calls.ts'

export type { AnalyticsReport } from '../../../src/http/api/schemas/analytics.ts'
export type { Business, BusinessPatch } from '../../../src/http/api/schemas/businesses.ts'
export type { CallbackItem, CallbackPage } from '../../../src/http/api/schemas/callbacks.ts'
export type {
  CallDetail,
  CallListItem,
  CallPage,
} from '../../../src/http/api/schemas/calls.ts'
export type { ApiError as ApiErrorBody } from '../../../src/http/api/schemas/common.ts'
export type { CostReport, EngineCosts, PriceItem } from '../../../src/http/api/schemas/costs.ts'
export type {
  CallPreview,
  DeliveryItem,
  DeliveryPage,
  RetriedCount,
} from '../../../src/http/api/schemas/deliveries.ts'
export type {
  ConnectionBody,
  ConnectionHealthItem,
  ConnectionItem,
  ConnectionList,
  ConnectionPatch,
  ConnectionTest,
  CreatedConnection,
  IntegrationKind,
  IntegrationKinds,
  PreviewRequest,
  SettingsPreview,
  SettingsPreviewBody,
} from '../../../src/http/api/schemas/integrations.ts'
export type { SpokenLanguage } from '../../../src/http/api/schemas/languages.ts'
export type { LiveEvent } from '../../../src/http/api/schemas/live.ts'
export type { Me, SetupBody, SetupState } from '../../../src/http/api/schemas/login.ts'
export type { MessagePage } from '../../../src/http/api/schemas/messages.ts'
export type { AnsweringModels } from '../../../src/http/api/schemas/models.ts'
export type { TestCallCommand, TestCallEvent } from '../../../src/http/api/schemas/test-calls.ts'

export type Screening = ScreeningBody['screening']
export type CallEvent = CallDetail['events'][number]
export type TranscriptEntry = CallDetail['transcript'][number]
export type CallDelivery = CallDetail['deliveries'][number]
export type UrgencyLevel = CallListItem['urgency']['level']
export type CallbackStatus = NonNullable<CallListItem['callback']>['status']
export type LeadField = NonNullable<CallListItem['lead'][string]>
