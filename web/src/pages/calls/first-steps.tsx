/** What to do before the first call: try it in the browser, then connect a real number. */
import { Link } from '@tanstack/react-router'
import { PhoneCall, PhoneIncoming } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CopyLine } from '../../components/copy-button.tsx'

const webhooks = [
  { label: 'A call comes in', path: '/twilio/voice' },
  { label: 'Primary handler fails', path: '/twilio/fallback' },
  { label: 'Call status changes', path: '/twilio/status' },
]

export function FirstSteps() {
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Step icon={<PhoneCall aria-hidden />} title="Hear your receptionist now">
        <p className="text-sm text-muted">
          Call it from this browser: speak or type, and watch the lead fill in. No phone, no account, no cost.
        </p>
        <Link to="/test-call" className={`${buttonLook('primary')} mt-5`}>
          Make a test call
        </Link>
      </Step>
      <Step icon={<PhoneIncoming aria-hidden />} title="Then connect your Twilio number">
        <p className="text-sm text-muted">
          In the Twilio console open your number, and under <span className="text-ink">Voice</span> set these
          addresses, all with <span className="text-ink">HTTP POST</span>. The server needs{' '}
          <code className="font-mono text-[0.8125rem]">TWILIO_ACCOUNT_SID</code>,{' '}
          <code className="font-mono text-[0.8125rem]">TWILIO_AUTH_TOKEN</code> and its public address as{' '}
          <code className="font-mono text-[0.8125rem]">WEBHOOK_BASE_URL</code>.
        </p>
        <ul className="mt-4 space-y-3">
          {webhooks.map(({ label, path }) => (
            <li key={path}>
              <p className="mb-1 text-[0.8125rem] font-medium">{label}</p>
              <CopyLine text={window.location.origin + path} label={`Copy the address for “${label}”`} />
            </li>
          ))}
        </ul>
      </Step>
    </div>
  )
}

function Step({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <Card className="min-w-0 p-5 md:p-7">
      <span className="mb-4 flex size-11 items-center justify-center rounded-full bg-accent-soft text-accent-text [&_svg]:size-5">
        {icon}
      </span>
      <h2 className="mb-1 text-lg font-semibold tracking-tight">{title}</h2>
      {children}
    </Card>
  )
}
