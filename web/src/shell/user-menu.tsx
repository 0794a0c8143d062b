/** Who is signed in, keyboard shortcuts, and the way out. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CircleUserRound, Keyboard, LogOut } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { meQuery, signOut } from '../api/login.ts'
import { errorWords } from '../api/request.ts'
import { classNames } from '../components/class-names.ts'
import { toast } from '../components/toast-queue.ts'
import { showShortcuts } from './shortcut-help.tsx'

const itemLook =
  'flex h-11 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 text-sm outline-none select-none data-highlighted:bg-sunken md:h-9 [&_svg]:size-4 [&_svg]:text-muted'

export function UserMenu({ isShort }: { isShort?: boolean }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const me = useQuery(meQuery).data
  const email = me?.kind === 'user' ? me.email : 'Signed in by key'

  const leave = async () => {
    try {
      await signOut()
      client.clear()
      await navigate({ to: '/login' })
    } catch (error) {
      toast({ title: 'Signing out failed', detail: errorWords(error), tone: 'bad' })
    }
  }

  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label="Your account"
        className={classNames(
          'flex items-center gap-2.5 rounded-lg text-sm text-muted transition-colors hover:bg-sunken hover:text-ink [&_svg]:size-4.5',
          isShort ? 'size-10 justify-center' : 'h-10 w-full px-2.5',
        )}
      >
        <CircleUserRound className={isShort ? 'size-6!' : ''} aria-hidden />
        {!isShort && <span className="truncate">{email}</span>}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={isShort ? 'end' : 'start'}
          collisionPadding={12}
          sideOffset={6}
          className="z-40 min-w-60 animate-rise rounded-xl border border-line bg-surface p-1.5 shadow-float"
        >
          <DropdownMenu.Label className="truncate px-2.5 pt-1.5 pb-2 text-xs text-muted">
            {email}
          </DropdownMenu.Label>
          <DropdownMenu.Item className={itemLook} onSelect={showShortcuts}>
            <Keyboard aria-hidden /> Keyboard shortcuts
          </DropdownMenu.Item>
          <DropdownMenu.Item className={itemLook} onSelect={leave}>
            <LogOut aria-hidden /> Sign out
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
