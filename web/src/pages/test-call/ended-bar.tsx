/** After the call: to its page, or once more. */
import { Link } from '@tanstack/react-router'
import { Phone } from 'lucide-react'
import { Button, buttonLook } from '../../components/button.tsx'
import type { TestCall } from './use-test-call.ts'

export function EndedBar({ call }: { call: TestCall }) {
  const { callSid } = call.state
  return (
    <div className="flex flex-wrap justify-center gap-2 border-t border-line p-4">
      {callSid && (
        <Link to="/calls/$callSid" params={{ callSid }} className={buttonLook('primary')}>
          Open the call
        </Link>
      )}
      <Button onClick={call.putBack}>
        <Phone aria-hidden /> Call again
      </Button>
    </div>
  )
}
