/** `/api/test-calls`: a socket over which the browser is the phone. */
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './context.ts'
import { TestCallSocket } from './test-call-socket.ts'

const maxAtOnce = 5

export function testCallRoutes(
  app: FastifyInstance,
  context: Pick<ApiContext, 'store' | 'testPhone' | 'answering' | 'log'>,
): void {
  let open = 0

  app.get('/test-calls', { websocket: true, config: { isChange: true } }, (socket) => {
    const call = new TestCallSocket(socket, context)
    if (open >= maxAtOnce) {
      call.end('too-many-requests', `There are ${maxAtOnce} test calls already. Try again in a minute`)
      return
    }
    open += 1
    socket.once('close', () => {
      open -= 1
    })
  })
}
