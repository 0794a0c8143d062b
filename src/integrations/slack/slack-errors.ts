/** What Slack's refusals mean: it answers `ok: false` and a word, nearly always with status 200. Pure. */
import type { DeliveryFailure } from '../../core/delivery-failure.ts'
import { IntegrationError } from '../integration.ts'

const passing = [
  'fatal_error',
  'internal_error',
  'message_limit_exceeded',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'rollup_error',
  'service_unavailable',
  'team_added_to_org',
]
const credentials: Record<string, string> = {
  account_inactive: 'the app was removed from the workspace, or its user deactivated',
  invalid_auth: 'the token is not valid',
  invalid_token: 'the address is not valid',
  no_service: 'the webhook was removed or switched off',
  no_team: 'the workspace is gone',
  not_authed: 'the token is missing',
  not_allowed_token_type: 'this kind of token may not do it; take the Bot User OAuth Token',
  token_expired: 'the token has expired',
  token_revoked: 'the token was revoked',
}
/** What somebody can put right in Slack, whereupon it is sent. */
const permission: Record<string, string> = {
  access_denied: 'the app may not do it',
  action_prohibited: 'an administrator forbids it',
  channel_is_archived: 'the channel is archived',
  channel_not_found: 'there is no such channel, or the app was not invited to it',
  is_archived: 'the channel is archived',
  missing_scope: 'the app lacks a scope',
  no_permission: 'the app may not do it',
  not_in_channel: 'the app is not in the channel; invite it with /invite',
  restricted_action: 'an administrator forbids it',
  restricted_action_non_threadable_channel: 'an administrator forbids it',
  restricted_action_read_only_channel: 'the channel is read only',
  restricted_action_thread_only_channel: 'the channel takes threads only',
}

/** `detail`: for example the scope that is needed. */
export function slackRefusal(word: string, detail = ''): IntegrationError {
  const explained = credentials[word] ?? permission[word]
  const failure: DeliveryFailure = passing.includes(word)
    ? 'passing'
    : word in credentials
      ? 'credentials'
      : word in permission
        ? 'permission'
        : 'refused'
  return new IntegrationError(
    `Slack answered ${word.slice(0, 100)}${explained ? `: ${explained}` : ''}${detail ? ` (${detail.slice(0, 100)})` : ''}`,
    { failure },
  )
}
