/** What so many minutes a month would cost on each engine and with each language model. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { businessQuery } from '../../api/business.ts'
import { engineCostsQuery } from '../../api/costs.ts'
import { modelsQuery } from '../../api/models.ts'
import type { EngineCosts as Report } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Card } from '../../components/card.tsx'
import { Field, TextInput } from '../../components/field.tsx'
import { LoadError } from '../../components/notice.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { comparedWords, isInUse } from '../../words/engine-costs.ts'
import { dollars } from '../../words/money.ts'
import { CostBar } from './cost-bar.tsx'

export function EngineCosts() {
  const [typed, setTyped] = useState('1000')
  const minutes = Number(typed)
  const isMonth = typed.trim() !== '' && minutes >= 1 && minutes <= 10_000_000
  const query = useQuery({
    ...engineCostsQuery(minutes),
    enabled: isMonth,
    placeholderData: keepPreviousData,
  })
  return (
    <Card title="Engines side by side" className="min-w-0">
      <Field
        label="Minutes of calls a month"
        className="px-4 pt-3.5 pb-2 md:px-5"
        error={isMonth ? undefined : 'Write a number from 1 to 10,000,000.'}
      >
        {(input) => (
          <TextInput
            {...input}
            type="number"
            inputMode="numeric"
            min={1}
            max={10_000_000}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="max-w-40 tabular-nums"
          />
        )}
      </Field>
      {query.data ? (
        <Compared report={query.data} />
      ) : query.isError ? (
        <LoadError error={query.error} retry={() => void query.refetch()} />
      ) : (
        <SkeletonRows count={5} />
      )}
    </Card>
  )
}

function Compared({ report }: { report: Report }) {
  const business = useQuery(businessQuery).data
  const models = useQuery(modelsQuery).data
  const largest = Math.max(...report.items.map(({ totalUsd }) => totalUsd), 0)
  const { turns, promptTokens, answerTokens, callerSeconds, answerSeconds } = report.minuteOfTalk
  return (
    <>
      <ul aria-label="Engines, the cheapest first">
        {report.items.map((item) => (
          <CostBar
            key={item.name}
            label={
              <>
                {comparedWords(item)}{' '}
                {business && models && isInUse(item, business.engines, models) && (
                  <Badge tone="accent">Yours now</Badge>
                )}
              </>
            }
            sum={`${item.isComplete ? '' : 'more than '}${dollars(item.totalUsd)}`}
            share={largest === 0 ? 0 : item.totalUsd / largest}
            detail={`${dollars(item.usdPerMinute)} a minute${item.isComplete ? '' : ', and what is not known'}`}
          />
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2.5 text-xs text-pretty text-muted md:px-5">
        For calls of {report.callMinutes} minutes with {turns} answers a minute; a language model reads{' '}
        {promptTokens.toLocaleString('en-US')} tokens and writes {answerTokens} for each; one that hears and
        speaks by itself hears {callerSeconds} seconds and speaks {answerSeconds}. The rent of numbers comes
        on top.
      </p>
    </>
  )
}
