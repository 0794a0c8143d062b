/** The baseline: a socket that passes the caller's words to a model and its words back, and does nothing else. */
import { WebSocketServer } from 'ws'
import { reportUsage } from './report-usage.ts'

const instructions = 'You answer the phone of a plumber. '.repeat(160)
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket) => {
  const history: object[] = []
  socket.on('message', async (data) => {
    const message: { type: string; voicePrompt?: string } = JSON.parse(String(data))
    if (message.type !== 'prompt') return
    history.push({ role: 'user', content: message.voicePrompt })
    const response = await fetch(`${process.env.OPENAI_BASE_URL}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'm',
        stream: true,
        messages: [{ role: 'system', content: instructions }, ...history],
      }),
    })
    let said = ''
    let left = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (left + chunk).split('\n\n')
      left = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'data: [DONE]') continue
        const token: string | undefined = JSON.parse(line.slice(6)).choices[0]?.delta.content
        if (token === undefined) continue
        said += token
        socket.send(JSON.stringify({ type: 'text', token, last: false }))
      }
    }
    socket.send(JSON.stringify({ type: 'text', token: '', last: true }))
    history.push({ role: 'assistant', content: said })
  })
})
server.on('listening', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  console.log(JSON.stringify({ url: `ws://127.0.0.1:${port}` }))
})
reportUsage()
