/** Which languages callers are answered in, and the owner's texts in those behind the first. */
import { useQuery } from '@tanstack/react-query'
import { Languages, Plus, Trash2 } from 'lucide-react'
import { languagesQuery } from '../../api/languages.ts'
import type { SpokenLanguage } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { FieldError } from '../../components/field.tsx'
import { languageName } from '../../words/language-name.ts'
import { addable, spokenFor, withFirst, without } from './profile-languages.ts'
import { Section } from './section.tsx'
import { TranslationEditor } from './translation-editor.tsx'
import type { ProfileForm } from './use-profile-form.ts'

const none: SpokenLanguage[] = []

export function LanguagesSection({ form }: { form: ProfileForm }) {
  const { draft, change, errorAt } = form
  const spoken = useQuery(languagesQuery).data ?? none
  const [first = 'en-US', ...others] = draft.languages
  return (
    <Section
      title="Languages"
      description="Calls begin in the first. Whoever asks for another one, or simply speaks it, is answered in it from there on."
    >
      <div className="rounded-xl border border-line bg-surface p-4">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {languageName(first)} <Badge tone="accent">First</Badge>
        </p>
        <p className="mt-1 text-sm text-muted">
          Your texts on this page, notes and summaries are in {languageName(first)}.
        </p>
      </div>
      {others.length === 0 && (
        <div className="flex gap-3 rounded-xl border border-dashed border-line-strong px-4 py-3.5 text-sm text-muted">
          <Languages className="mt-0.5 size-4 shrink-0" aria-hidden />
          <p>
            No other language is offered. A caller who asks for one is told so in that language, and you find
            a note of it.
          </p>
        </div>
      )}
      {others.map((tag, index) => (
        <div key={tag} className="rounded-xl border border-line bg-surface">
          <div className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-4">
            <p className="min-w-0 flex-1 font-medium">
              {languageName(tag)}{' '}
              <span className="font-normal text-muted" lang={tag}>
                {spokenFor(spoken, tag)?.label}
              </span>
            </p>
            <Button look="ghost" size="small" onClick={() => change(withFirst(draft, tag, spoken))}>
              Make it the first
            </Button>
            <IconButton label={`Remove ${languageName(tag)}`} onClick={() => change(without(draft, tag))}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
          <div className="space-y-5 p-4">
            <p className="text-sm text-muted">
              Behind your greeting callers hear how to get it: they say so, or press {index + 2}. A greeting
              that names the language says so itself.
            </p>
            <TranslationEditor form={form} tag={tag} words={spokenFor(spoken, tag)} />
          </div>
        </div>
      ))}
      {addable(draft, spoken).map(({ tag }) => (
        <Button key={tag} size="small" onClick={() => change({ languages: [...draft.languages, tag] })}>
          <Plus aria-hidden /> Add {languageName(tag)}
        </Button>
      ))}
      {errorAt('languages') && <FieldError>{errorAt('languages')}</FieldError>}
    </Section>
  )
}
