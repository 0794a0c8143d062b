/** Everything that can be connected, by what it is for. */
import { ChevronRight } from 'lucide-react'
import type { IntegrationKind } from '../../api/types.ts'
import { groups, kindWords } from './kind-words.ts'

interface KindGalleryProps {
  kinds: IntegrationKind[]
  onChoose: (kind: IntegrationKind) => void
}

export function KindGallery({ kinds, onChoose }: KindGalleryProps) {
  return (
    <div className="space-y-6">
      {groups.map(({ group, title }) => {
        const members = kinds.filter((kind) => kind.group === group)
        if (members.length === 0) return null
        return (
          <section key={group} aria-labelledby={`kinds-${group}`}>
            <h2 id={`kinds-${group}`} className="mb-2 px-1 text-sm font-semibold text-muted">
              {title}
            </h2>
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {members.map((kind) => (
                <li key={kind.kind} className="flex">
                  <KindCard kind={kind} onChoose={() => onChoose(kind)} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function KindCard({ kind, onChoose }: { kind: IntegrationKind; onChoose: () => void }) {
  const { icon: Icon, line } = kindWords(kind)
  const id = `kind-${kind.kind}`
  return (
    <button
      type="button"
      aria-labelledby={id}
      aria-describedby={`${id}-line`}
      onClick={onChoose}
      className="group flex w-full gap-3.5 rounded-xl border border-line bg-surface p-4 text-left shadow-card transition-colors hover:border-line-strong"
    >
      <span className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-sunken text-muted transition-colors group-hover:bg-accent-soft group-hover:text-accent-text">
        <Icon className="size-4.5" aria-hidden />
      </span>
      <span className="min-w-0 flex-1">
        <span id={id} className="block font-medium">
          {kind.label}
        </span>
        <span id={`${id}-line`} className="mt-0.5 block text-[0.8125rem] text-pretty text-muted">
          {line}
        </span>
      </span>
      <ChevronRight
        className="size-4 shrink-0 self-center text-faint transition-transform group-hover:translate-x-0.5"
        aria-hidden
      />
    </button>
  )
}
