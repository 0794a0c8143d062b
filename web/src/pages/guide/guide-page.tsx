/** A guide of `docs/guides`, to read beside the dashboard. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import { Card } from '../../components/card.tsx'
import { Notice } from '../../components/notice.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { guideText } from './guides.ts'
import { Markdown } from './markdown.tsx'

const route = getRouteApi('/shell/guides/$guide')

export function GuidePage() {
  const { guide } = route.useParams()
  const query = useQuery({
    queryKey: ['guide', guide],
    queryFn: async () => (await guideText(guide)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className="mx-auto max-w-3xl">
      <title>Guide · FirstRing</title>
      {query.isPending ? (
        <Skeleton className="h-96 rounded-xl" />
      ) : query.data ? (
        <Markdown text={query.data} />
      ) : (
        <Card>
          <Notice icon={BookOpen} title="There is no such guide" />
        </Card>
      )}
    </div>
  )
}
