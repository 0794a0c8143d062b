/** Texts with this caller, on this call and before, newest last; and whether they want any. */
import { useQuery } from '@tanstack/react-query'
import { BellOff } from 'lucide-react'
import { messagesQuery } from '../../api/messages.ts'
import type { CallDetail, MessagePage } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { TimeAgo } from '../../components/time-ago.tsx'
import { phoneWords } from '../../words/caller.ts'
import { messageState, purposeWords } from '../../words/message-words.ts'

export function MessagesCard({ call }: { call: CallDetail }) {
  const phone = textedNumber(call)
  const query = useQuery({
    ...messagesQuery(phone ?? ''),
    enabled: phone !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => ['planned', 'queued', 'sent'].includes(status)) ? 4000 : false,
  })
  const { items = [], optOuts = [] } = query.data ?? {}
  if (items.length === 0 && optOuts.length === 0) return null
  return (
    <Card title="Texts" className="order-4">
      {optOuts.map(({ ownNumber, at, source }) => (
        <p
          key={ownNumber}
          className="flex gap-2 border-b border-line px-4 py-3 text-sm text-warn-text last:border-0 md:px-5"
        >
          <BellOff className="mt-0.5 size-4 shrink-0" aria-hidden />
          <span>
            Wants no texts from {phoneWords(ownNumber)}
            <span className="text-muted">
              {' '}
              · {source === 'text' ? 'wrote so' : 'says the carrier'} <TimeAgo at={at} />
            </span>
          </span>
        </p>
      ))}
      {items.length > 0 && (
        <ol aria-label="Texts" className="max-h-96 space-y-3 overflow-y-auto px-4 py-3.5 md:px-5">
          {items.toReversed().map((message) => (
            <MessageBubble key={message.id} message={message} />
          ))}
        </ol>
      )}
    </Card>
  )
}

function MessageBubble({ message }: { message: MessagePage['items'][number] }) {
  const isOurs = message.direction === 'outbound'
  const state = messageState(message)
  return (
    <li className={`flex flex-col ${isOurs ? 'items-end' : 'items-start'}`}>
      <p
        className={`max-w-[88%] rounded-2xl px-3.5 py-2 text-sm break-words whitespace-pre-line ${
          isOurs ? 'rounded-br-md bg-accent-soft' : 'rounded-bl-md bg-sunken'
        }`}
      >
        {message.body}
      </p>
      <p className={`mt-0.5 px-1 text-xs text-faint ${isOurs ? 'text-right' : ''}`}>
        {purposeWords(message)} · <TimeAgo at={message.at} />
        {state && <span className={state.isBad ? 'text-danger-text' : ''}> · {state.text}</span>}
      </p>
    </li>
  )
}

/** Where the caller is texted: the number they gave, else the one they called from. */
function textedNumber({ lead, from, direction }: CallDetail): string | undefined {
  const number = lead.phone?.value ?? (direction === 'inbound' ? from : undefined)
  return number && /^\+\d{7,15}$/.test(number) ? number : undefined
}
