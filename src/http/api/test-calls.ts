/** `/api/test-calls`: a socket over which the browser is the phone. */
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './context.ts'
import { TestCallSocket } from './test-call-socket.ts'

const maxAtOnce = 5

export function testCallRoutes(
  app: FastifyInstance,
  context: Pick<ApiContext, 'store' | 'testPhone' | 'log'>,
): void {
  const open = new Set<TestCallSocket>()
  app.addHook('preClose', async () => {
    for (const call of open) call.end('shutting-down', 'The server is shutting down')
  })

  app.get('/test-calls', { websocket: true, config: { isChange: true } }, (socket) => {
    const call = new TestCallSocket(socket, context)
    if (open.size >= maxAtOnce) {
      call.end('too-many-requests', `There are ${maxAtOnce} test calls already. Try again in a minute`)
      return
    }
    open.add(call)
    socket.once('close', () => open.delete(call))
  })
}
