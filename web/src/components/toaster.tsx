/** Shows the notes of `toast-queue.ts`: above the tab bar on a phone, at the lower right on a desktop. */
import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import { useSyncExternalStore } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { currentToasts, dismissToast, watchToasts } from './toast-queue.ts'

export function Toaster() {
  const toasts = useSyncExternalStore(watchToasts, currentToasts)
  return (
    <Toast.Provider swipeDirection="right" duration={6000}>
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
      <Toast.Viewport className="fixed right-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] left-4 z-50 flex flex-col gap-2 outline-none md:bottom-4 md:left-auto md:w-96" />
    </Toast.Provider>
  )
}
