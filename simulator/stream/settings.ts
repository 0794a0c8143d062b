/** The attributes of a `<Connect><Stream>` as the simulator goes by them. */
import { CallError } from '../call-error.ts'
import type { Element } from '../twiml-document.ts'

export interface StreamSettings {
  url: string
  parameters: Record<string, string>
}

/** Name and value together. */
const maxParameterLength = 500

/** Throws CallError: 31920 for an address that cannot be connected to, 31941 for a track that a call has not got. */
export function readSettings({ attributes, children }: Element): StreamSettings {
  const { url = '', track = 'inbound_track' } = attributes
  if (track !== 'inbound_track') {
    throw new CallError(31941, `Stream - Invalid Track configuration: ${track} in <Connect>`, url)
  }
  if (/[?#]/.test(url)) {
    throw new CallError(31920, 'Stream - WebSocket - Handshake Error: url may not have a query string', url)
  }
  const parameters = children
    .filter(({ name }) => name === 'Parameter')
    .map(({ attributes: { name = '', value = '' } }) => ({ name, value }))
  const long = parameters.find(({ name, value }) => name.length + value.length >= maxParameterLength)
  if (long) {
    throw new CallError(
      31920,
      `<Parameter name="${long.name}"> is longer than ${maxParameterLength} characters`,
      url,
    )
  }
  return { url, parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])) }
}
