/** Shows the notes of `toast-queue.ts`: at the top, where no button waits to be pressed. */
import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import { useSyncExternalStore } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { currentToasts, dismissToast, watchToasts } from './toast-queue.ts'

export function Toaster() {
  const toasts = useSyncExternalStore(watchToasts, currentToasts)
  return (
    <Toast.Provider swipeDirection="up" duration={6000}>
      {toasts.map(({ id, title, detail, tone, action }) => (
        <Toast.Root
          key={id}
          type={tone === 'bad' ? 'foreground' : 'background'}
          onOpenChange={(isOpen) => isOpen || dismissToast(id)}
          className={classNames(
            'flex animate-rise items-center gap-2 rounded-xl border bg-surface py-2 pr-2 pl-4 shadow-float',
            tone === 'bad' ? 'border-danger-text' : 'border-line',
          )}
        >
          <div className="min-w-0 flex-1 py-1">
            <Toast.Title className="text-sm font-medium">{title}</Toast.Title>
            {detail && (
              <Toast.Description className="text-sm break-words text-muted">{detail}</Toast.Description>
            )}
          </div>
          {action && (
            <Toast.Action
              altText={action.label}
              onClick={action.run}
              className="h-10 shrink-0 rounded-lg px-3 text-sm font-semibold text-accent-text hover:bg-accent-soft md:h-8"
            >
              {action.label}
            </Toast.Action>
          )}
          <Toast.Close asChild>
            <IconButton label="Dismiss">
              <X aria-hidden />
            </IconButton>
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className="fixed top-[calc(0.75rem+env(safe-area-inset-top))] left-1/2 z-50 flex w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 flex-col gap-2 outline-none" />
    </Toast.Provider>
  )
}
