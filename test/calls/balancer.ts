/** A load balancer that sends each request, and each socket, to the next server. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Balancer {
  url: string
  close(): void
}

/** `targets`: the addresses of the servers that there are just now. */
export async function startBalancer(targets: () => string[]): Promise<Balancer> {
  let turn = 0
  const onwardOf = ({ url = '', method, headers }: http.IncomingMessage) => {
    const all = targets()
    return http.request(new URL(url, all[turn++ % all.length]), { method, headers })
  }
  const server = http.createServer((request, response) => {
    const onward = onwardOf(request)
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.once('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('upgrade', (request, socket) => {
    const onward = onwardOf(request)
    onward.once('upgrade', ({ rawHeaders }, far, head) => {
      const pairs = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []))
      socket.write(['HTTP/1.1 101 Switching Protocols', ...pairs, '', ''].join('\r\n'))
      socket.write(head)
      far.pipe(socket).pipe(far)
      far.once('error', () => socket.destroy())
      socket.once('error', () => far.destroy())
    })
    onward.once('response', ({ statusCode = 502 }) => socket.end(`HTTP/1.1 ${statusCode} Refused\r\n\r\n`))
    onward.once('error', () => socket.destroy())
    onward.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
