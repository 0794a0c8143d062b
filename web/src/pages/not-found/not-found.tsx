/** An address that leads nowhere. */
import { Link } from '@tanstack/react-router'
import { PhoneMissed } from 'lucide-react'
import { buttonLook } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'

export function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <title>Not found · FirstRing</title>
      <Notice
        icon={PhoneMissed}
        title="Nobody answers at this address"
        actions={
          <Link to="/" className={buttonLook('primary')}>
            Go to the calls
          </Link>
        }
      >
        The page may have been moved, or the link is incomplete.
      </Notice>
    </main>
  )
}
