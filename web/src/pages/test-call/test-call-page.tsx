/** The browser is the phone: call the receptionist, and watch the lead fill in. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { businessQuery } from '../../api/business.ts'
import { callQuery } from '../../api/calls.ts'
import { AnsweringCard } from '../../components/answering-card.tsx'
import { Badge, UrgencyBadge } from '../../components/badge.tsx'
import { Card } from '../../components/card.tsx'
import { LeadCard } from '../../components/lead-card.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { PromiseAlert } from '../../components/promise-alert.tsx'
import { CallScreen } from './call-screen.tsx'
import { DialForm } from './dial-form.tsx'
import { useSpeechOut } from './speech-out.ts'
import { TryThis } from './try-this.tsx'
import { useTestCall } from './use-test-call.ts'

export function TestCallPage() {
  const business = useQuery(businessQuery).data
  const call = useTestCall()
  const voice = useSpeechOut()
  const { state } = call
  // The caller is listened to in the language that the receptionist spoke last.
  const language =
    state.lines.findLast((line) => line.language)?.language ?? business?.languages[0] ?? 'en-US'
  // The call is kept from its first webhook on, and nothing is said before that.
  const isKept = state.callSid !== undefined && state.lines.length > 0
  const detail = useQuery({ ...callQuery(state.callSid ?? ''), enabled: isKept }).data

  // Of a call in sound, the browser's own voice says what does not come as sound.
  const forVoice = state.spoken?.forVoice ?? state.lines.filter(({ who }) => who === 'receptionist')
  const voiced = useRef(0)
  useEffect(() => {
    if (forVoice.length < voiced.current) voiced.current = 0
    for (const words of forVoice.slice(voiced.current)) voice.speak(words.text, words.language ?? language)
    voiced.current = forVoice.length
  }, [forVoice, voice.speak, language])

  return (
    <>
      <div className={state.phase === 'idle' ? '' : 'max-md:hidden'}>
        <PageHeader
          title="Test call"
          description="The same receptionist, over the same path as a real call. Only the phone is your browser."
        />
      </div>
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] md:gap-6">
        <Card className="overflow-hidden">
          {state.phase === 'idle' ? (
            <DialForm businessName={business?.name} onDial={call.start} />
          ) : (
            <CallScreen call={call} voice={voice} language={language} businessName={business?.name} />
          )}
        </Card>
        <div className="space-y-4">
          {detail ? (
            <>
              {(detail.urgency.level !== 'routine' || detail.callback?.requested) && (
                <p className="flex flex-wrap gap-2">
                  <UrgencyBadge level={detail.urgency.level} />
                  {detail.callback?.requested && <Badge tone="accent">Callback promised</Badge>}
                </p>
              )}
              <PromiseAlert call={detail} />
              <LeadCard lead={detail.lead} isLive={state.phase !== 'ended'} />
              {detail.summary && (
                <Card title="Summary">
                  <p className="px-4 py-3.5 whitespace-pre-line md:px-5">{detail.summary}</p>
                </Card>
              )}
              <AnsweringCard call={detail} />
            </>
          ) : (
            <TryThis />
          )}
        </div>
      </div>
    </>
  )
}
