/** A mail server on loopback: keeps the mails it accepts, and refuses as a test tells it. */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface SmtpReceiver {
  url: string
  /** With a user name and password that the server takes. */
  urlWithLogin: string
  mails: { to: string[]; raw: string }[]
  close(): Promise<void>
}

/** An error with the SMTP reply code that the server shall answer. */
export function smtpReply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

export async function startSmtpReceiver(options: SMTPServerOptions = {}): Promise<SmtpReceiver> {
  const mails: SmtpReceiver['mails'] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    onAuth(login, _connection, done) {
      if (login.username === 'owner' && login.password === 'right-horse') done(null, { user: 'owner' })
      else done(smtpReply(535, `5.7.8 no entry for ${login.username} with ${login.password}`))
    },
    onData(stream, connection, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({
          to: connection.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    urlWithLogin: `smtp://owner:right-horse@127.0.0.1:${port}`,
    mails,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
