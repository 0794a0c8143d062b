/** The sound of one call: the microphone as frames of the line, and such frames on the loudspeaker. */
import { MicrophoneError, openMicrophone } from './microphone.ts'
import workletUrl from './phone-worklet.ts?worker&url'

/** Which side of the call. */
export type Side = 'caller' | 'receptionist'

export interface SoundPhone {
  /** Takes 20 ms of the microphone each time there are as many; none while it is muted. */
  onFrame: ((frame: Uint8Array<ArrayBuffer>) => void) | undefined
  /** In words: the microphone has gone in mid-call. */
  onLost: ((words: string) => void) | undefined
  /** 20 ms of the receptionist. */
  play(frame: Uint8Array): void
  /** What came and was not played yet is not heard. */
  clear(): void
  readonly isMuted: boolean
  setMuted(isMuted: boolean): void
  /** How loud a side is right now: 0 is silence, 1 as loud as can be. */
  level(side: Side): number
  close(): void
}

/** The meter's ends, decibels below full. */
const [quietest, loudest] = [-54, -9]

/**
 * Opens microphone and loudspeaker; to be called from a click, without which browsers keep quiet. Throws
 * MicrophoneError in words for the person.
 */
export async function openSoundPhone(deviceId?: string): Promise<SoundPhone> {
  const context = new AudioContext({ latencyHint: 'interactive' })
  // Begun before the question for the microphone: by its answer the click is long ago.
  const started = Promise.all([context.resume(), context.audioWorklet.addModule(workletUrl)])
  started.catch(() => undefined)
  let stream: MediaStream | undefined
  try {
    stream = await openMicrophone(deviceId)
    await started
    return new OpenPhone(context, stream)
  } catch (error) {
    for (const track of stream?.getTracks() ?? []) track.stop()
    context.close().catch(() => undefined)
    if (error instanceof MicrophoneError) throw error
    throw new MicrophoneError(`The sound of this browser does not start: ${String(error)}`)
  }
}

class OpenPhone implements SoundPhone {
  onFrame: SoundPhone['onFrame']
  onLost: SoundPhone['onLost']
  #context: AudioContext
  #tracks: MediaStreamTrack[]
  #loudspeaker: AudioWorkletNode
  #meters: Record<Side, AnalyserNode>
  #samples = new Float32Array(512)
  #isMuted = false

  constructor(context: AudioContext, stream: MediaStream) {
    this.#context = context
    this.#tracks = stream.getAudioTracks()
    this.#meters = { caller: meterOf(context), receptionist: meterOf(context) }

    const mono = { channelCount: 1, channelCountMode: 'explicit' } as const
    const microphone = new AudioWorkletNode(context, 'microphone', { ...mono, numberOfOutputs: 0 })
    microphone.port.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
      if (!this.#isMuted) this.onFrame?.(data)
    }
    const source = context.createMediaStreamSource(stream)
    source.connect(microphone)
    source.connect(this.#meters.caller)

    this.#loudspeaker = new AudioWorkletNode(context, 'loudspeaker', {
      ...mono,
      numberOfInputs: 0,
      outputChannelCount: [1],
    })
    this.#loudspeaker.connect(this.#meters.receptionist)
    this.#loudspeaker.connect(context.destination)

    for (const track of this.#tracks) {
      track.onended = () => this.onLost?.('The microphone has gone. Hang up and call again with another.')
    }
    // Phones put the sound to sleep when the page was in the background.
    context.onstatechange = () => {
      if (context.state !== 'running' && context.state !== 'closed') context.resume().catch(() => undefined)
    }
  }

  play(frame: Uint8Array): void {
    this.#loudspeaker.port.postMessage(frame)
  }

  clear(): void {
    this.#loudspeaker.port.postMessage('clear')
  }

  get isMuted(): boolean {
    return this.#isMuted
  }

  setMuted(isMuted: boolean): void {
    this.#isMuted = isMuted
    for (const track of this.#tracks) track.enabled = !isMuted
  }

  level(side: Side): number {
    this.#meters[side].getFloatTimeDomainData(this.#samples)
    let sum = 0
    for (const sample of this.#samples) sum += sample * sample
    const decibels = 10 * Math.log10(sum / this.#samples.length + 1e-12)
    return Math.min(1, Math.max(0, (decibels - quietest) / (loudest - quietest)))
  }

  close(): void {
    this.onFrame = undefined
    this.onLost = undefined
    this.#context.onstatechange = null
    for (const track of this.#tracks) track.stop()
    this.#context.close().catch(() => undefined)
  }
}

function meterOf(context: AudioContext): AnalyserNode {
  const meter = context.createAnalyser()
  meter.fftSize = 512
  meter.smoothingTimeConstant = 0
  return meter
}
