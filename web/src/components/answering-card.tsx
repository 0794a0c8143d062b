/** How the call was answered: by which engine and which language model, how fast, and what gave way meanwhile. */
import type { ReactNode } from 'react'
import type { CallDetail } from '../api/types.ts'
import { engineLabel } from '../words/engine-words.ts'
import { rulesWords } from '../words/handover-words.ts'
import { modelUseWords } from '../words/model-use-words.ts'
import { latencyWords } from '../words/time.ts'
import { Card } from './card.tsx'

export function AnsweringCard({ call }: { call: CallDetail }) {
  const engines = call.events.flatMap((event) => (event.type === 'engine-started' ? [event.engine] : []))
  const failures = modelFailures(call)
  if (engines.length === 0) return null
  const { p50Ms, p95Ms, p99Ms } = call.latency
  return (
    <Card title="How it was answered" className="order-6">
      <dl className="divide-y divide-line text-sm">
        <Row label={engines.length > 1 ? 'Engines' : 'Engine'}>
          {engines.map((engine) => engineLabel(engine)).join(', then ')}
        </Row>
        <Row label={modelsLabel(call)}>
          {call.modelUse.length === 0 ? (
            <>None: {rulesWords} spoke.</>
          ) : (
            call.modelUse.map((use) => (
              <span key={`${use.vendor} ${use.model}`} className="block break-words">
                {use.model} <span className="text-muted">({use.vendor})</span>
                <span className="block text-[0.8125rem] text-muted tabular-nums">{modelUseWords(use)}</span>
              </span>
            ))
          )}
          {failures.map(({ model, count }) => (
            <span key={model} className="block text-warn-text">
              {model} did not answer {count === 1 ? 'once' : `${count} times`}
            </span>
          ))}
        </Row>
        {p50Ms !== null && p95Ms !== null && p99Ms !== null && (
          <Row label="Answer times">
            <span className="grid grid-cols-3 gap-2 tabular-nums">
              <Figure label="half within" ms={p50Ms} />
              <Figure label="95 % within" ms={p95Ms} />
              <Figure label="99 % within" ms={p99Ms} />
            </span>
            <span className="mt-1 block text-xs text-muted">
              From when it was clear that the caller had finished; the pause before is not counted.
            </span>
          </Row>
        )}
      </dl>
    </Card>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="px-4 py-2.5 md:px-5">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  )
}

function Figure({ label, ms }: { label: string; ms: number }) {
  return (
    <span>
      <span className="block font-medium">{latencyWords(ms)}</span>
      <span className="block text-xs text-muted">{label}</span>
    </span>
  )
}

/** A model that hears and speaks is more than one of language. */
function modelsLabel({ modelUse }: CallDetail): string {
  const hearsAndSpeaks = modelUse.some(({ audioOutputTokens }) => audioOutputTokens !== undefined)
  const one = hearsAndSpeaks ? 'Model' : 'Language model'
  return modelUse.length > 1 ? `${one}s` : one
}

function modelFailures({ events }: CallDetail): { model: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const event of events) {
    if (event.type === 'model-failed') counts.set(event.model, (counts.get(event.model) ?? 0) + 1)
  }
  return [...counts].map(([model, count]) => ({ model, count }))
}
