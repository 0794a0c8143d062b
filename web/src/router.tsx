/** Every address of the dashboard and the page it shows; pages are loaded when they are first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { meQuery } from './api/login.ts'
import { readCallsFilter } from './pages/calls/calls-filter.ts'
import { readIntegrationsSearch } from './pages/integrations/deliveries-filter.ts'
import { NotFound } from './pages/not-found/not-found.tsx'
import { queryClient } from './query-client.ts'
import { PageCrash } from './shell/page-crash.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ notFoundComponent: NotFound })

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('./pages/login/login-page.tsx'), 'LoginPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    search.token === undefined ? {} : { token: String(search.token) },
  component: lazyRouteComponent(() => import('./pages/setup/setup-page.tsx'), 'SetupPage'),
})

/** Everything behind the login. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery)
    if (me === null)
      throw redirect({ to: '/login', search: location.href === '/' ? {} : { next: location.href } })
  },
  component: Shell,
})

const calls = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: readCallsFilter,
  component: lazyRouteComponent(() => import('./pages/calls/calls-page.tsx'), 'CallsPage'),
})

/** What is left of a call's address when its end is cut off. */
const callsWithoutSid = createRoute({
  getParentRoute: () => shell,
  path: '/calls',
  validateSearch: readCallsFilter,
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/', search, replace: true })
  },
})

const call = createRoute({
  getParentRoute: () => shell,
  path: '/calls/$callSid',
  component: lazyRouteComponent(() => import('./pages/call/call-page.tsx'), 'CallPage'),
})

const callbacks = createRoute({
  getParentRoute: () => shell,
  path: '/callbacks',
  component: lazyRouteComponent(() => import('./pages/callbacks/callbacks-page.tsx'), 'CallbacksPage'),
})

const testCall = createRoute({
  getParentRoute: () => shell,
  path: '/test-call',
  component: lazyRouteComponent(() => import('./pages/test-call/test-call-page.tsx'), 'TestCallPage'),
})

const integrations = createRoute({
  getParentRoute: () => shell,
  path: '/integrations',
  validateSearch: readIntegrationsSearch,
  component: lazyRouteComponent(
    () => import('./pages/integrations/integrations-page.tsx'),
    'IntegrationsPage',
  ),
})

const addConnection = createRoute({
  getParentRoute: () => shell,
  path: '/integrations/add',
  component: lazyRouteComponent(
    () => import('./pages/integrations/add-connection-page.tsx'),
    'AddConnectionPage',
  ),
})

const guide = createRoute({
  getParentRoute: () => shell,
  path: '/guides/$guide',
  component: lazyRouteComponent(() => import('./pages/guide/guide-page.tsx'), 'GuidePage'),
})

const costs = createRoute({
  getParentRoute: () => shell,
  path: '/costs',
  validateSearch: (search: Record<string, unknown>): { price?: string } =>
    typeof search.price === 'string' ? { price: search.price } : {},
  component: lazyRouteComponent(() => import('./pages/costs/costs-page.tsx'), 'CostsPage'),
})

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    setup,
    shell.addChildren([
      calls,
      callsWithoutSid,
      call,
      callbacks,
      testCall,
      integrations,
      addConnection,
      guide,
      costs,
      settings,
    ]),
  ]),
  defaultErrorComponent: PageCrash,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
