/** A bridge as samples are written: every message parsed and written anew, a mark after each piece, a cut by the clock of the stream. */
import { WebSocket, WebSocketServer } from 'ws'
import { greet, modelHeaders, modelUrl, sessionUpdate, tellUrl } from './relay-parts.ts'

interface FromTwilio {
  event: string
  start?: { streamSid: string }
  media?: { payload: string; timestamp: string }
}
interface FromModel {
  type: string
  delta?: string
  item_id?: string
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
server.on('connection', (twilio) => {
  const model = new WebSocket(modelUrl, { headers: modelHeaders })
  const early: string[] = []
  const marks: string[] = []
  let streamSid = ''
  let latestTimestamp = 0
  let answerBeganAt: number | undefined
  let itemId: string | undefined
  const interrupt = () => {
    if (marks.length > 0 && answerBeganAt !== undefined) {
      const truncate = {
        type: 'conversation.item.truncate',
        item_id: itemId,
        content_index: 0,
        audio_end_ms: latestTimestamp - answerBeganAt,
      }
      model.send(JSON.stringify(truncate))
      twilio.send(JSON.stringify({ event: 'clear', streamSid }))
      marks.length = 0
      itemId = undefined
      answerBeganAt = undefined
    }
  }
  twilio.on('message', (data) => {
    const message: FromTwilio = JSON.parse(data.toString())
    if (message.event === 'start') streamSid = message.start?.streamSid ?? ''
    else if (message.event === 'mark') marks.shift()
    else if (message.event === 'media') {
      latestTimestamp = Number(message.media?.timestamp)
      const order = JSON.stringify({ type: 'input_audio_buffer.append', audio: message.media?.payload })
      if (model.readyState === WebSocket.OPEN) model.send(order)
      else early.push(order)
    }
  })
  model.on('open', () => {
    model.send(sessionUpdate)
    model.send(greet)
    for (const order of early) model.send(order)
  })
  model.on('message', (data) => {
    const event: FromModel = JSON.parse(data.toString())
    if (event.type === 'response.output_audio.delta') {
      twilio.send(JSON.stringify({ event: 'media', streamSid, media: { payload: event.delta } }))
      if (event.item_id !== itemId) {
        answerBeganAt = latestTimestamp
        itemId = event.item_id
      }
      twilio.send(JSON.stringify({ event: 'mark', streamSid, mark: { name: 'responsePart' } }))
      marks.push('responsePart')
    } else if (event.type === 'input_audio_buffer.speech_started') interrupt()
  })
  twilio.on('close', () => model.close())
  model.on('close', () => twilio.close())
  model.on('error', () => twilio.close())
})
tellUrl(server)
