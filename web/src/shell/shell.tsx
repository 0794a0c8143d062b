/** The frame around every page: a sidebar on a desktop, a tab bar at the thumb on a phone. */
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { businessQuery } from '../api/business.ts'
import { callbacksQuery } from '../api/callbacks.ts'
import { useLiveUpdates } from '../api/live-updates.ts'
import { meQuery } from '../api/login.ts'
import { Logo } from '../components/logo.tsx'
import { LiveIndicator } from './live-indicator.tsx'
import { OwnerNeeded } from './owner-needed.tsx'
import { pages } from './pages.ts'
import { ShortcutHelp } from './shortcut-help.tsx'
import { UserMenu } from './user-menu.tsx'

export function Shell() {
  useLiveUpdates()
  useSignedOutRedirect()
  const business = useQuery(businessQuery)
  const openCallbacks = useQuery(callbacksQuery('open')).data?.items.length ?? 0

  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[14.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-white focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        Skip to content
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col border-r border-line px-3 py-4 md:flex">
        <Link to="/" className="flex items-center gap-2.5 rounded-lg px-2 py-1">
          <Logo className="size-8 shrink-0" />
          <span className="min-w-0">
            <span className="block leading-5 font-semibold tracking-tight">FirstRing</span>
            <span className="block truncate text-xs text-muted">{business.data?.name ?? ' '}</span>
          </span>
        </Link>
        <nav aria-label="Pages" className="mt-6 flex flex-col gap-0.5">
          {pages.map(({ to, label, icon: Icon }) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className="flex h-9 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium transition-colors [&_svg]:size-4.5"
              inactiveProps={{ className: 'text-muted hover:bg-sunken hover:text-ink' }}
              activeProps={{ className: 'bg-surface text-ink shadow-card ring-1 ring-line' }}
            >
              <Icon aria-hidden />
              {label}
              {to === '/callbacks' && openCallbacks > 0 && (
                <span className="ml-auto rounded-full bg-sunken px-1.5 text-xs text-muted tabular-nums ring-1 ring-line">
                  {openCallbacks}
                </span>
              )}
            </Link>
          ))}
        </nav>
        <div className="mt-auto space-y-1">
          <LiveIndicator />
          <UserMenu />
        </div>
      </aside>

      <div className="min-w-0">
        <header className="flex items-center justify-between px-4 pt-[max(0.75rem,env(safe-area-inset-top))] md:hidden">
          <Link to="/" className="flex min-w-0 items-center gap-2.5">
            <Logo className="size-7 shrink-0" />
            <span className="truncate font-semibold tracking-tight">
              {business.data?.name ?? 'FirstRing'}
            </span>
          </Link>
          <div className="flex items-center gap-1">
            <LiveIndicator isShort />
            <UserMenu isShort />
          </div>
        </header>
        <OwnerNeeded />
        <main
          id="content"
          className="mx-auto w-full max-w-6xl px-4 pt-4 pb-[calc(6rem+env(safe-area-inset-bottom))] md:px-8 md:pt-8 md:pb-16"
        >
          <Outlet />
        </main>
      </div>

      <nav
        aria-label="Pages"
        className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-sm md:hidden"
      >
        {pages.map(({ to, label, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            className="relative flex h-15 flex-1 flex-col items-center justify-center gap-1 text-[0.6875rem] font-medium [&_svg]:size-5.5"
            inactiveProps={{ className: 'text-muted' }}
            activeProps={{ className: 'text-accent-text' }}
          >
            <Icon aria-hidden />
            {label}
            {to === '/callbacks' && openCallbacks > 0 && (
              <span className="absolute top-1.5 left-1/2 ml-2 min-w-4.5 rounded-full bg-danger px-1 text-center text-[0.625rem] leading-4.5 font-semibold text-white tabular-nums">
                {openCallbacks}
              </span>
            )}
          </Link>
        ))}
      </nav>
      <ShortcutHelp />
    </div>
  )
}

/** When the login ends while a page is open, back to the login and then to this page again. */
function useSignedOutRedirect(): void {
  const navigate = useNavigate()
  const me = useQuery(meQuery).data
  useEffect(() => {
    if (me !== null) return
    const { pathname, search } = window.location
    void navigate({ to: '/login', search: pathname === '/' ? {} : { next: pathname + search } })
  }, [me, navigate])
}
