/** The choices of a voice; one that is not among the known ones stays choosable. */
import type { SpokenLanguage } from '../../api/types.ts'

interface VoiceOptionsProps {
  voices: SpokenLanguage['voices']
  chosen: string | undefined
}

export function VoiceOptions({ voices, chosen }: VoiceOptionsProps) {
  const isOther = chosen !== undefined && chosen !== '' && !voices.some(({ name }) => name === chosen)
  return (
    <>
      {isOther && <option value={chosen}>{chosen}</option>}
      {voices.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </>
  )
}
