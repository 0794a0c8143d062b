/** What is shown when a page itself fails: the words of the error, and a way on. */
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { errorWords } from '../api/request.ts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'

export function PageCrash({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div role="alert">
      <Notice
        icon={TriangleAlert}
        title="This page ran into a problem"
        actions={
          <>
            <Button look="primary" onClick={retry}>
              Try again
            </Button>
            <Button onClick={() => window.location.reload()}>Reload</Button>
          </>
        }
      >
        {errorWords(error)} Calls are answered all the same.
      </Notice>
    </div>
  )
}
