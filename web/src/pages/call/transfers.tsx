/** Whom the caller was put through to, and what came of it. */
import { useBusinessZone } from '../../api/business-clock.ts'
import type { CallDetail } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { transferOutcomes } from '../../words/call-words.ts'
import { phoneWords } from '../../words/caller.ts'
import { clockTime } from '../../words/time.ts'

export function Transfers({ transfers }: Pick<CallDetail, 'transfers'>) {
  const zone = useBusinessZone()
  if (transfers.length === 0) return null
  return (
    <Card title="Transfers" className="order-4">
      <ul className="divide-y divide-line">
        {transfers.map(({ to, name, outcome, purpose, startedAt }) => (
          <li key={`${to} ${startedAt}`} className="px-4 py-2.5 text-sm md:px-5">
            <p>
              <span className="font-medium">{name}</span>{' '}
              <span className={outcome === 'accepted' ? 'text-ok-text' : 'text-muted'}>
                {outcome ? transferOutcomes[outcome] : 'is being called…'}
              </span>
            </p>
            <p className="text-[0.8125rem] text-muted tabular-nums">
              {phoneWords(to)} · {purpose} · {clockTime(startedAt, { zone })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
