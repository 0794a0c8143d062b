/** Choices of the section on live voice, in words. Pure. */
import type { Business } from '../../api/types.ts'

type Realtime = Business['realtime']
type TurnDetection = Realtime['turnDetection']

/** Voices of the vendors' models; every model may have others. */
export const voiceGroups: readonly { vendor: string; voices: readonly string[] }[] = [
  {
    vendor: 'OpenAI and Azure',
    voices: ['marin', 'cedar', 'alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse'],
  },
  { vendor: 'xAI', voices: ['eve', 'rex', 'ara', 'sal', 'leo'] },
]

export function isListed(voice: string): boolean {
  return voiceGroups.some(({ voices }) => voices.includes(voice))
}

/** What a way to notice the end of an answer begins with. */
export const usualDetection: Record<TurnDetection['type'], TurnDetection> = {
  server_vad: { type: 'server_vad', threshold: 0.5, silenceMs: 500 },
  semantic_vad: { type: 'semantic_vad', eagerness: 'auto' },
}

export const detectionWords: Record<TurnDetection['type'], string> = {
  server_vad: 'By a pause',
  semantic_vad: 'By what was said',
}

type Eagerness = Extract<TurnDetection, { type: 'semantic_vad' }>['eagerness']

export const eagernessWords: Record<Eagerness, string> = {
  auto: 'As the model does by itself',
  low: 'Patient: waits up to eight seconds',
  medium: 'Even: waits up to four seconds',
  high: 'Quick: waits up to two seconds',
}

export const noiseWords: Record<Realtime['noiseReduction'], string> = {
  near_field: 'Telephones at the ear',
  far_field: 'Speakerphones and cars',
  off: 'Leave the sound as it is',
}

/** Without a voice the server's own speaks. */
export function withVoice(realtime: Realtime, voice: string | undefined): Realtime {
  const { voice: _, ...rest } = realtime
  return voice === undefined ? rest : { ...rest, voice }
}
