/** The baseline: as little as a bridge can do. Sound is cut out of one frame and put into the other; nothing is parsed. */
import { WebSocket, WebSocketServer } from 'ws'
import { greet, modelHeaders, modelUrl, sessionUpdate, tellUrl } from './relay-parts.ts'

const twilioPayload = Buffer.from('"payload":"')
const twilioMedia = '{"event":"media"'
const modelDelta = '{"type":"response.output_audio.delta"'
const speechStarted = '{"type":"input_audio_buffer.speech_started"'
const delta = Buffer.from('"delta":"')

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (twilio) => {
  const model = new WebSocket(modelUrl, { headers: modelHeaders, perMessageDeflate: false })
  const early: string[] = []
  let prefix = ''
  let clear = ''
  twilio.on('message', (data: Buffer) => {
    if (data.toString('latin1', 0, twilioMedia.length) === twilioMedia) {
      const from = data.indexOf(twilioPayload) + twilioPayload.length
      const payload = data.toString('latin1', from, data.indexOf(0x22, from))
      const order = `{"type":"input_audio_buffer.append","audio":"${payload}"}`
      if (model.readyState === WebSocket.OPEN) model.send(order)
      else early.push(order)
    } else if (data.includes('"event":"start"')) {
      const streamSid = /"streamSid":"([^"]+)"/.exec(String(data))?.[1]
      prefix = `{"event":"media","streamSid":"${streamSid}","media":{"payload":"`
      clear = `{"event":"clear","streamSid":"${streamSid}"}`
    }
  })
  model.on('open', () => {
    model.send(sessionUpdate)
    model.send(greet)
    for (const order of early) model.send(order)
  })
  model.on('message', (data: Buffer) => {
    if (data.toString('latin1', 0, modelDelta.length) === modelDelta) {
      const from = data.indexOf(delta) + delta.length
      twilio.send(`${prefix}${data.toString('latin1', from, data.indexOf(0x22, from))}"}}`)
    } else if (data.toString('latin1', 0, speechStarted.length) === speechStarted) twilio.send(clear)
  })
  twilio.on('close', () => model.close())
  model.on('close', () => twilio.close())
  model.on('error', () => twilio.close())
})
tellUrl(server)
