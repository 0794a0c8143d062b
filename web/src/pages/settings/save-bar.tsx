/** Says that something is not saved yet, and saves it. */
import { Button } from '../../components/button.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function SaveBar({ form }: { form: ProfileForm }) {
  if (form.changedCount === 0) return null
  return (
    <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 mt-2 flex animate-rise items-center justify-between gap-3 rounded-xl border border-line bg-surface py-2.5 pr-2.5 pl-4 shadow-float md:bottom-5">
      <p role="status" className="text-sm font-medium">
        {form.changedCount === 1 ? 'One unsaved change' : `${form.changedCount} unsaved changes`}
      </p>
      <div className="flex gap-2">
        <Button look="ghost" onClick={form.discard} disabled={form.isSaving}>
          Discard
        </Button>
        <Button type="submit" look="primary" isBusy={form.isSaving}>
          Save
        </Button>
      </div>
    </div>
  )
}
