import { once } from 'node:events'
import { connect } from 'node:net'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { listen } from './listening.ts'

describe('listen', () => {
  it('says in words why an address cannot be had', async () => {
    const first = fastify()
    const { localUrl, close } = await listen(first, { host: '127.0.0.1', port: 0 })
    const port = Number(new URL(localUrl).port)
    await expect(listen(fastify(), { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining(`PORT: ${port} is in use`),
    })
    await expect(listen(fastify(), { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      /^HOST: 192.0.2.1 is no address/,
    )
    await close()
  })

  it('closes at once although a browser holds a connection it never used', async () => {
    const app = fastify()
    const { localUrl, close } = await listen(app, { host: '127.0.0.1', port: 0 })
    const spare = connect(Number(new URL(localUrl).port), '127.0.0.1')
    await once(app.server, 'connection')
    spare.on('error', () => undefined)
    const gone = once(spare, 'close')
    await close()
    await gone
    expect(app.server.listening).toBe(false)
  })

  it('finishes what it is working on first', async () => {
    const app = fastify()
    let finish: () => void = () => undefined
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const done = new Promise<void>((resolve) => {
      finish = resolve
    })
    app.get('/slow', async () => {
      begin()
      await done
      return 'done'
    })
    const { localUrl, close } = await listen(app, { host: '127.0.0.1', port: 0 })
    const answer = fetch(`${localUrl}/slow`).then((response) => response.text())
    await begun
    const closed = close()
    finish()
    expect(await answer).toBe('done')
    await closed
  })
})
