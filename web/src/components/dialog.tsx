/** A window over the page: a sheet from below on a phone, centred on a desktop. And the question "are you sure?". */
import { X } from 'lucide-react'
import { AlertDialog, Dialog as RadixDialog } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { Button, buttonLook, IconButton } from './button.tsx'
import { classNames } from './class-names.ts'

const overlay = 'fixed inset-0 z-40 animate-rise bg-scrim'
const panel = classNames(
  'fixed z-40 flex max-h-[92dvh] w-full animate-rise flex-col border border-line bg-surface shadow-float',
  'inset-x-0 bottom-0 rounded-t-2xl md:inset-x-auto md:top-1/2 md:bottom-auto md:left-1/2 md:max-h-[85dvh]',
  'md:-translate-x-1/2 md:-translate-y-1/2 md:rounded-2xl',
)

interface DialogProps {
  title: string
  description?: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the lower edge. */
  footer?: ReactNode
  /** Room for long texts. */
  isWide?: boolean
}

export function Dialog({ title, description, isOpen, onClose, children, footer, isWide }: DialogProps) {
  return (
    <RadixDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={overlay} />
        <RadixDialog.Content
          {...useFocusReturn()}
          className={classNames(panel, isWide ? 'md:max-w-2xl' : 'md:max-w-lg')}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
            <div>
              <RadixDialog.Title className="pt-1 text-lg font-semibold">{title}</RadixDialog.Title>
              {description && (
                <RadixDialog.Description className="mt-1 text-sm text-muted">
                  {description}
                </RadixDialog.Description>
              )}
            </div>
            <RadixDialog.Close asChild>
              <IconButton label="Close">
                <X aria-hidden />
              </IconButton>
            </RadixDialog.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {footer && (
            <footer className="flex justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}

interface ConfirmProps {
  title: string
  children: ReactNode
  isOpen: boolean
  /** The word on the button that does it. */
  confirm: string
  cancel?: string
  onConfirm: () => void
  onCancel: () => void
}

export function Confirm({ title, children, isOpen, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => open || onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={overlay} />
        <AlertDialog.Content {...useFocusReturn()} className={classNames(panel, 'p-5 md:max-w-md')}>
          <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-sm text-muted">{children}</AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2 pb-[env(safe-area-inset-bottom)]">
            <AlertDialog.Cancel className={buttonLook('secondary')}>{cancel ?? 'Cancel'}</AlertDialog.Cancel>
            <Button look="danger" onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}

/** Who works by keys goes on where they were: the focus returns to what opened the window. */
function useFocusReturn() {
  const opener = useRef<Element>(null)
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      if (opener.current instanceof HTMLElement) opener.current.focus()
    },
  }
}
