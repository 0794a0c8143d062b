/** What stands where a list would: nothing there yet, or it could not be loaded. Always says what to do next. */
import { CloudOff, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { errorWords } from '../api/request.ts'
import { Button } from './button.tsx'

interface NoticeProps {
  icon: LucideIcon
  title: string
  children?: ReactNode
  actions?: ReactNode
}

export function Notice({ icon: Icon, title, children, actions }: NoticeProps) {
  return (
    <div className="flex flex-col items-center px-6 py-12 text-center md:py-16">
      <span className="mb-4 flex size-11 items-center justify-center rounded-full bg-sunken text-muted">
        <Icon className="size-5" aria-hidden />
      </span>
      <h2 className="text-base font-semibold">{title}</h2>
      {children && <div className="mt-1.5 max-w-md text-sm text-pretty text-muted">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  )
}

export function LoadError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div role="alert">
      <Notice
        icon={CloudOff}
        title="This could not be loaded"
        actions={<Button onClick={retry}>Try again</Button>}
      >
        {errorWords(error)}
      </Notice>
    </div>
  )
}
