/** The dashboard's files: hashed ones cached for ever, the page itself never, and every page address answered by it. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'

const missing = `The dashboard is not built yet.

Run: npm run build:web

Calls are answered all the same, and the API is at /api.
`

/** Addresses below these are never pages of the dashboard. */
const notPages = /^\/(api|twilio|engines|assets|healthz|readyz|metrics)(\/|$)/

/** `folder` is where the built dashboard lies; it may be built while the server runs. */
export function webFiles(folder: string): FastifyPluginAsync {
  return async (app) => {
    // The plugin complains about a folder that is not there yet.
    await mkdir(folder, { recursive: true }).catch(() => undefined)
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      // The build lays .br and .gz beside each file.
      preCompressed: true,
      logLevel: 'silent',
      setHeaders(reply, path) {
        const isHashed = path.startsWith(join(folder, 'assets'))
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })

    app.setNotFoundHandler(async (request, reply) => {
      if (!isPage(request)) return reply.code(404).type('text/plain; charset=utf-8').send('Not found\n')
      return sendPage(reply, folder)
    })
  }
}

/** What a browser asks for when a person opens an address of the dashboard. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '/'
  const isRead = method === 'GET' || method === 'HEAD'
  return (
    isRead && !notPages.test(path) && /text\/html|\*\/\*/.test(headers.accept ?? '*/*') && !hasExtension(path)
  )
}

function hasExtension(path: string): boolean {
  return /\.[A-Za-z0-9]+$/.test(path)
}

function sendPage(reply: FastifyReply, folder: string) {
  if (existsSync(join(folder, 'index.html'))) return reply.sendFile('index.html')
  return reply.code(503).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(missing)
}
