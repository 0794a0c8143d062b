/** SMTP: sends one mail, and says in words what the mail server made of it. */
import type { Transporter } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport'
import { blackOut } from '../connection-secrets.ts'
import { type Delivered, IntegrationError } from '../integration.ts'
import { receiverWords } from '../status-error.ts'
import type { OutgoingMail } from './outgoing-mail.ts'

export interface MailServer {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string
  /** `Riverside Plumbing <calls@example.com>`, or the bare address. */
  from: string
  /** For each step of the conversation with the server; three times that for the whole. Default 10 s. */
  timeoutMs?: number
}

const defaultTimeoutMs = 10_000

/** Throws IntegrationError. Recipients that alone were refused are named in the note. */
export async function sendMail(server: MailServer, mail: OutgoingMail, to: string[]): Promise<Delivered> {
  const domain = /@([^\s<>@]+)>?\s*$/.exec(server.from)?.[1] ?? 'firstring.invalid'
  const { callSid, invitation } = mail
  const sent = await withTransport(server, (transport) =>
    transport.sendMail({
      from: server.from,
      to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
      messageId: `<${mail.id}@${domain}>`,
      ...(callSid === undefined ? {} : { references: `<${callSid}@${domain}>` }),
      ...(invitation === undefined
        ? {}
        : { icalEvent: { method: 'PUBLISH', filename: 'appointment.ics', content: invitation } }),
      ...(mail.isUrgent ? { priority: 'high' as const } : {}),
      headers: {
        ...(callSid === undefined ? {} : { 'X-FirstRing-Call': callSid }),
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      },
      // A server that answers each step slowly would hold the job for minutes.
      signal: AbortSignal.timeout(3 * (server.timeoutMs ?? defaultTimeoutMs)),
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  )
  return {
    externalId: sent.messageId,
    ...(sent.rejected.length > 0 ? { note: `The mail server refused ${sent.rejected.join(', ')}` } : {}),
  }
}

/** Connects and logs in without sending anything. Throws IntegrationError. */
export async function checkMailServer(server: MailServer): Promise<void> {
  await withTransport(server, (transport) => transport.verify())
}

async function withTransport<T>(
  server: MailServer,
  work: (transport: Transporter<SMTPTransport.SentMessageInfo>) => Promise<T>,
): Promise<T> {
  const timeoutMs = server.timeoutMs ?? defaultTimeoutMs
  if (!URL.canParse(server.url)) {
    throw new IntegrationError('SMTP_URL is not an address such as smtp://user:password@host:587', {
      isRetryable: false,
    })
  }
  const { hostname, username, searchParams } = new URL(server.url)
  // A password must not cross the network in the clear; `?requireTLS=false` in SMTP_URL lifts that.
  const mustEncrypt = username !== '' && !isLoopback(hostname) && !searchParams.has('requireTLS')
  // Loaded with the first mail: most receptionists start without one to send.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: server.url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    ...(mustEncrypt ? { requireTLS: true } : {}),
  })
  try {
    return await work(transport)
  } catch (error) {
    throw mailFault(error, server.url)
  } finally {
    transport.close()
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
}

const words: Record<string, string> = {
  EDNS: 'The mail server cannot be found: its name does not resolve',
  ECONNECTION: 'The mail server cut the connection or refused it',
  ESOCKET: 'The mail server cannot be reached or broke the connection off',
  EABORT: 'The mail server took too long',
  ETIMEDOUT: 'The mail server did not answer in time',
  EPROTOCOL: 'The server at SMTP_URL does not speak SMTP',
  ETLS: 'The connection to the mail server could not be encrypted',
}

/** RFC 5321 §4.2.1: replies from 400 on may pass, replies from 500 on stay. */
function mailFault(error: unknown, url: string): IntegrationError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  const response = error instanceof Error && 'response' in error ? String(error.response) : ''
  const { username, password } = new URL(url)
  const secrets = [password, decodeURIComponent(password), decodeURIComponent(username)]
  const quoted = receiverWords(blackOut(response, secrets))
  const isPassing = status >= 400 && status < 500
  if (code === 'EAUTH' && !isPassing) {
    return new IntegrationError(
      `The mail server refused the user name or password in SMTP_URL${quoted ? `: ${quoted}` : ''}`,
      { isRetryable: false, cause: error },
    )
  }
  if (status >= 400 && code !== 'ETLS') {
    return new IntegrationError(`The mail server answered ${quoted}`, {
      isRetryable: isPassing,
      cause: error,
    })
  }
  const isKnown = code in words
  const text = words[code] ?? `The mail could not be sent (${code || 'unknown fault'})`
  return new IntegrationError(text, { isRetryable: isKnown || code === '', cause: error })
}
