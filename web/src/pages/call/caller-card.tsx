/** What is known of the caller's number, why a call was turned away, and what to do with the next one from it. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Ban, ShieldCheck, ShieldQuestionMark, TriangleAlert, UserCheck } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { businessQuery, setScreening } from '../../api/business.ts'
import { clearSpam } from '../../api/calls.ts'
import { errorWords } from '../../api/request.ts'
import type { CallDetail, Screening } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { toast } from '../../components/toast-queue.ts'
import { attestationWords } from '../../words/attestation.ts'
import { isLive, isRobocall, spamReason } from '../../words/call-words.ts'
import { phoneWords } from '../../words/caller.ts'
import { entryWords, screeningOf } from '../../words/number-list.ts'

const icons = { good: ShieldCheck, open: ShieldQuestionMark, bad: TriangleAlert }

export function CallerCard({ call }: { call: CallDetail }) {
  const business = useQuery(businessQuery).data
  const number = call.direction === 'inbound' && /^\+\d{7,15}$/.test(call.from) ? call.from : undefined
  const attestation = attestationWords(call.attestation)
  const AttestationIcon = attestation ? icons[attestation.trust] : undefined
  const reason = call.isSpam ? spamReason(call.events) : undefined
  if (!number && !attestation && !reason) return null
  return (
    <Card title="Caller" className="order-4">
      <div className="space-y-3 px-4 py-3.5 text-sm md:px-5">
        {number && <p className="font-medium tabular-nums">{phoneWords(number)}</p>}
        {attestation && AttestationIcon && (
          <p className={`flex gap-2 ${attestation.trust === 'bad' ? 'text-warn-text' : 'text-muted'}`}>
            <AttestationIcon className="mt-0.5 size-4 shrink-0" aria-hidden />
            <span>{attestation.text}</span>
          </p>
        )}
        {reason && <p className="break-words text-muted">{reason}</p>}
        {number && business && (
          <NumberActions number={number} {...screeningOf(business, number)}>
            {isRobocall(call) && !isLive(call) && <ClearSpam call={call} />}
          </NumberActions>
        )}
      </div>
    </Card>
  )
}

interface NumberActionsProps {
  number: string
  screening: Screening
  entry?: string
  children: ReactNode
}

const doneWords: Record<Screening, string> = {
  blocked: 'is blocked. Its next call is refused.',
  allowed: 'is never screened from now on.',
  usual: 'is treated like any other number.',
}

function NumberActions({ number, screening, entry, children }: NumberActionsProps) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const isRange = entry?.endsWith('*') === true

  const set = async (next: Screening, before?: Screening) => {
    setBusy(true)
    try {
      await setScreening(client, number, next)
      toast({
        title: `${phoneWords(number)} ${doneWords[next]}`,
        ...(before ? { action: { label: 'Undo', run: () => void set(before) } } : {}),
      })
    } catch (error) {
      toast({ title: 'The number was not changed', detail: errorWords(error), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  // What a range does is changed in the profile; undoing takes the number itself off again.
  const before = isRange ? 'usual' : screening

  return (
    <>
      {screening !== 'usual' && entry && (
        <p>
          {screening === 'blocked' ? 'On your block list' : 'Never screened'}
          {isRange && <span className="text-muted"> · {entryWords(entry)}</span>}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {children}
        {screening !== 'blocked' && (
          <Button size="small" isBusy={isBusy} onClick={() => set('blocked', before)}>
            <Ban aria-hidden /> Block this number
          </Button>
        )}
        {screening !== 'allowed' && (
          <Button size="small" isBusy={isBusy} onClick={() => set('allowed', before)}>
            <UserCheck aria-hidden /> Never screen this number
          </Button>
        )}
        {screening !== 'usual' && !isRange && (
          <Button look="ghost" size="small" disabled={isBusy} onClick={() => set('usual', before)}>
            {screening === 'blocked' ? 'Unblock' : 'Screen as usual'}
          </Button>
        )}
      </div>
    </>
  )
}

function ClearSpam({ call }: { call: CallDetail }) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)

  const clear = async () => {
    setBusy(true)
    try {
      await clearSpam(client, call.callSid)
      toast({ title: 'Noted: it was a person. A callback is open.' })
    } catch (error) {
      toast({ title: 'The call was not changed', detail: errorWords(error), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button look="soft" size="small" isBusy={isBusy} onClick={clear}>
      It was a person
    </Button>
  )
}
