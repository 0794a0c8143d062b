/** Tries a connection: are its credentials good, and exactly what would it be sent for a call? */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, CircleX, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { refreshDeliveries, testConnection } from '../../api/integrations.ts'
import { errorWords } from '../../api/request.ts'
import type { ConnectionItem, ConnectionTest } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { CallChoice } from '../../components/call-choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { RequestList } from '../../components/request-list.tsx'
import { failureTitle } from '../../words/delivery-words.ts'

interface ConnectionTestDialogProps {
  connection: ConnectionItem
  onEdit: () => void
  onClose: () => void
}

export function ConnectionTestDialog({ connection, onEdit, onClose }: ConnectionTestDialogProps) {
  const client = useQueryClient()
  const { id, name } = connection
  const [callSid, setCallSid] = useState<string>()
  const test = useQuery({
    queryKey: ['connection-test', id, callSid],
    queryFn: async () => {
      const result = await testConnection(id, callSid)
      await refreshDeliveries(client)
      return result
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    placeholderData: (before) => before,
  })
  const edit = () => {
    onClose()
    onEdit()
  }

  return (
    <Dialog
      title={`Test of “${name}”`}
      isOpen
      isWide
      onClose={onClose}
      footer={
        <>
          {test.data?.isOk === false && (
            <Button look="ghost" onClick={edit}>
              Change settings
            </Button>
          )}
          <Button isBusy={test.isFetching} onClick={() => void test.refetch()}>
            Test again
          </Button>
        </>
      }
    >
      {test.isPending ? (
        <p
          role="status"
          className="flex items-center gap-2 rounded-lg bg-sunken px-3.5 py-2.5 text-sm text-muted"
        >
          <LoaderCircle className="size-4 shrink-0 animate-spin" aria-hidden /> Asking…
        </p>
      ) : test.isError ? (
        <Verdict isOk={false} title="The test could not be made" words={errorWords(test.error)} />
      ) : (
        <Result result={test.data} connection={connection} />
      )}
      <h3 className="mt-6 mb-2 text-sm font-semibold">What would be sent</h3>
      <div className="space-y-3">
        <CallChoice label="For which call" value={callSid} onChange={setCallSid} />
        {test.data && <RequestList requests={test.data.requests} label="What would be sent" />}
      </div>
    </Dialog>
  )
}

function Result({
  result,
  connection: { kind, oauth },
}: {
  result: ConnectionTest
  connection: ConnectionItem
}) {
  if (!result.isOk) {
    const title = oauth?.isConnected === false ? 'Not connected yet' : failureTitle(result.failure)
    return <Verdict isOk={false} title={title} words={result.error ?? 'Without a word.'} />
  }
  const { revived } = result
  const words =
    revived === 0
      ? 'Nothing was sent.'
      : revived === 1
        ? 'A delivery that had been given up is on its way again.'
        : `${revived.toLocaleString('en-US')} deliveries that had been given up are on their way again.`
  // A webhook's address is only reached: what it makes of a call shows when one is sent.
  return <Verdict isOk title={kind === 'webhook' ? 'It can be reached' : 'It works'} words={words} />
}

function Verdict({ isOk, title, words }: { isOk: boolean; title: string; words: string }) {
  const Icon = isOk ? CircleCheck : CircleX
  return (
    <div
      role={isOk ? 'status' : 'alert'}
      className={`flex items-start gap-2.5 rounded-lg px-3.5 py-2.5 text-sm ${
        isOk ? 'bg-ok-soft text-ok-text' : 'bg-danger-soft text-danger-text'
      }`}
    >
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        <p className="break-words">{words}</p>
      </div>
    </div>
  )
}
