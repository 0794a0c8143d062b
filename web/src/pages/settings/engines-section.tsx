/** How calls are held: the engines in the order they are tried, with what each is like and costs. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { engineCostsQuery } from '../../api/costs.ts'
import { modelsQuery } from '../../api/models.ts'
import { Badge } from '../../components/badge.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { FieldError } from '../../components/field.tsx'
import { minuteCost } from '../../words/engine-costs.ts'
import { type Engine, engineAbout, engineLabel } from '../../words/engine-words.ts'
import { aboutDollars } from '../../words/money.ts'
import { withEngine } from './engine-order.ts'
import { LiveVoiceHint } from './live-voice-hint.tsx'
import { ModelHint } from './model-hint.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

const compared = 1000

export function EnginesSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const models = useQuery(modelsQuery).data
  const { engines } = draft
  const isLiveVoice = engines.includes('openai-realtime')
  const set = (next: Engine[]) => change({ engines: next })
  const addable = models?.engines.filter((name) => !engines.includes(name)) ?? []
  const error = errorAt('engines') ?? engines.map((_, at) => errorAt(`engines[${at}]`)).find(Boolean)
  return (
    <Section
      title="How calls are held"
      description="Engines, in the order they are tried. When one fails in mid-call the next goes on with what was said so far. Voicemail stands below them all."
    >
      <ol aria-label="Engines in order" className="space-y-2.5">
        {engines.map((name, index) => (
          <li key={name} className="flex gap-3 rounded-xl border border-line bg-surface p-3.5 md:p-4">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {engineLabel(name)}
                {index === 0 && <Badge tone="accent">First</Badge>}
                {models && !models.engines.includes(name) && <Badge tone="warn">Skipped</Badge>}
                <MinutePrice engine={name} />
              </p>
              <p className="mt-1 text-sm text-pretty text-muted">{engineAbout(name)}</p>
            </div>
            <div className="flex shrink-0 items-start max-md:flex-col">
              <IconButton
                label={`Move ${engineLabel(name)} up`}
                disabled={index === 0}
                onClick={() => set(moved(engines, index, index - 1))}
              >
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                label={`Move ${engineLabel(name)} down`}
                disabled={index === engines.length - 1}
                onClick={() => set(moved(engines, index, index + 1))}
              >
                <ArrowDown aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove ${engineLabel(name)}`}
                disabled={engines.length === 1}
                onClick={() => set(engines.toSpliced(index, 1))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </div>
          </li>
        ))}
      </ol>
      {addable.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {addable.map((name) => (
            <Button key={name} size="small" onClick={() => set(withEngine(engines, name))}>
              <Plus aria-hidden /> Add {engineLabel(name)}
            </Button>
          ))}
        </div>
      )}
      {error && <FieldError>{error}</FieldError>}
      {models && (isLiveVoice || !models.realtime) && <LiveVoiceHint models={models} isUsed={isLiveVoice} />}
      {models && <ModelHint models={models} isBesideLiveVoice={isLiveVoice && models.realtime !== null} />}
    </Section>
  )
}

/** By today's prices and with this server's model. */
function MinutePrice({ engine }: { engine: Engine }) {
  const costs = useQuery(engineCostsQuery(compared)).data
  const models = useQuery(modelsQuery).data
  const cost = costs && models && minuteCost(engine, costs, models)
  if (!cost) return null
  return (
    <Link
      to="/costs"
      className="text-[0.8125rem] font-normal text-muted tabular-nums hover:text-ink hover:underline"
    >
      about {aboutDollars(cost.usdPerMinute)} a minute{cost.isComplete ? '' : ' and what your model costs'}
    </Link>
  )
}

function moved(engines: Engine[], from: number, to: number): Engine[] {
  const name = engines[from]
  return name === undefined ? engines : engines.toSpliced(from, 1).toSpliced(to, 0, name)
}
