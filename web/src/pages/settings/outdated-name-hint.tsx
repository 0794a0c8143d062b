/** Says that the greeting names the business as it was called before, and puts that right. */
import { Button } from '../../components/button.tsx'
import { outdatedName, withName } from './outdated-name.ts'
import type { ProfileForm } from './use-profile-form.ts'

/** `onUsed` follows once the greeting says the new name; the button is gone by then. */
export function OutdatedNameHint({ form, onUsed }: { form: ProfileForm; onUsed: () => void }) {
  const { name, greeting } = form.draft
  const former = outdatedName(greeting, name, form.savedNames)
  return (
    <div role="status">
      {former && (
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg bg-warn-soft py-2 pr-2 pl-3">
          <p className="min-w-0 text-sm break-words text-warn-text">The greeting still says {former}.</p>
          <Button
            size="small"
            onClick={() => {
              form.change({ greeting: withName(greeting, former, name) })
              onUsed()
            }}
          >
            Use the new name
          </Button>
        </div>
      )}
    </div>
  )
}
