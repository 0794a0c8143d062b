import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttpClient, type HttpRequest } from './http-client.ts'

const folder = mkdtempSync(join(tmpdir(), 'firstring-tls-'))
const keyFile = join(folder, 'key.pem')
const certFile = join(folder, 'cert.pem')
const absent = 'NOT CHECKED: there is no openssl on this machine to make a certificate'

let server: https.Server | undefined
let port = 0
let requests = 0
let connections = 0

beforeAll(async () => {
  try {
    const subject = ['-subj', '/CN=hook.example', '-addext', 'subjectAltName=DNS:hook.example']
    const files = ['-keyout', keyFile, '-out', certFile, '-days', '2', '-nodes']
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...files, ...subject], {
      stdio: 'ignore',
    })
  } catch {
    return
  }
  server = https.createServer(
    { key: readFileSync(keyFile), cert: readFileSync(certFile) },
    (request, response) => {
      requests += 1
      request.resume()
      response.end(`hello ${request.headers.host?.split(':')[0]}`)
    },
  )
  server.on('secureConnection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server?.closeAllConnections()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
const client = (allowPrivateTargets: string[]) =>
  createHttpClient({ allowPrivateTargets, now: () => new Date(), resolve })
const post = (url: string): HttpRequest => ({ method: 'POST', url, headers: {}, body: '{}' })

test('a certificate that signed itself is refused, in words, and may be mended', async ({ skip }) => {
  skip(!existsSync(certFile), absent)
  for (const attempt of [
    client(['127.0.0.0/8']).send(post(`https://hook.example:${port}/`)),
    client(['127.0.0.0/8']).reach(`https://hook.example:${port}/`),
  ]) {
    await expect(attempt).rejects.toMatchObject({
      isRetryable: true,
      message: `https://hook.example:${port} shows a certificate that it signed itself`,
    })
  }
  expect(requests).toBe(0)
})

test('a private address is refused over https too, before anything is said', async ({ skip }) => {
  skip(!existsSync(certFile), absent)
  const before = connections
  for (const url of [`https://hook.example:${port}/`, `https://127.0.0.1:${port}/`]) {
    await expect(client([]).send(post(url))).rejects.toMatchObject({
      isRetryable: false,
      message: expect.stringContaining('private, local or reserved'),
    })
  }
  expect(connections).toBe(before)
})

/** Trusting the certificate takes a process of its own: Node reads `NODE_EXTRA_CA_CERTS` at its start. */
async function trusting(call: string): Promise<{ code: number | null; output: string }> {
  const script = `
    import { createHttpClient } from ${JSON.stringify(new URL('./http-client.ts', import.meta.url).href)}
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const client = createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now: () => new Date(), resolve })
    const post = (url) => client.send({ method: 'POST', url, headers: {}, body: '{}' })
    console.log(await ${call})`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certFile },
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: Buffer.concat(chunks).toString('utf8') }
}

test('a certificate for the name is taken, though the address was resolved beforehand', async ({ skip }) => {
  skip(!existsSync(certFile), absent)
  const sent = await trusting(`post('https://hook.example:${port}/').then(({ text }) => text)`)
  expect(sent).toEqual({ code: 0, output: 'hello hook.example\n' })
  const reached = await trusting(`client.reach('https://hook.example:${port}/')`)
  expect(reached).toEqual({ code: 0, output: 'undefined\n' })
})

test('a certificate for another name is refused', async ({ skip }) => {
  skip(!existsSync(certFile), absent)
  const { code, output } = await trusting(`post('https://other.example:${port}/')`)
  expect(code).toBe(1)
  expect(output).toContain('shows a certificate that is for another name')
})
