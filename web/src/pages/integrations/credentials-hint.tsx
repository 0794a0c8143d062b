/** Where the credentials that a form asks for come from. */
import { Link } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import type { IntegrationKind } from '../../api/types.ts'
import { CopyLine } from '../../components/copy-button.tsx'
import { hasGuide } from '../guide/guides.ts'
import { kindWords } from './kind-words.ts'

export function CredentialsHint({ kind }: { kind: IntegrationKind }) {
  const { credentials, guide } = kindWords(kind)
  if (!credentials && !kind.oauth) return null
  return (
    <div className="space-y-3 rounded-lg bg-sunken px-3.5 py-3 text-sm">
      {credentials && (
        <p>
          <span className="font-medium">What you need: </span>
          <span className="text-muted">{credentials}</span>
        </p>
      )}
      {kind.oauth && (
        <div>
          <p className="mb-1.5 text-muted">Enter this address there as the redirect address:</p>
          <CopyLine text={kind.oauth.redirectUri} label="Copy the redirect address" />
        </div>
      )}
      {guide && hasGuide(guide) && (
        <Link
          to="/guides/$guide"
          params={{ guide }}
          target="_blank"
          className="inline-flex items-center gap-1.5 font-medium text-accent-text hover:underline"
        >
          <BookOpen className="size-4" aria-hidden /> Step by step, in the guide
        </Link>
      )}
    </div>
  )
}
