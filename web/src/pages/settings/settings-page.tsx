/** The business profile: everything the owner can say about how calls are answered. */
import { useQuery } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { businessQuery } from '../../api/business.ts'
import type { Business } from '../../api/types.ts'
import { Confirm } from '../../components/dialog.tsx'
import { LoadError } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { BasicsSection } from './basics-section.tsx'
import { EmergencySection } from './emergency-section.tsx'
import { EnginesSection } from './engines-section.tsx'
import { GreetingSection } from './greeting-section.tsx'
import { HolidaysSection } from './holidays-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { InstructionsSection } from './instructions-section.tsx'
import { KnowledgeSection } from './knowledge-section.tsx'
import { LanguagesSection } from './languages-section.tsx'
import { LimitsSection } from './limits-section.tsx'
import { LiveVoiceSection } from './live-voice-section.tsx'
import { NotificationsSection } from './notifications-section.tsx'
import { QuestionsSection } from './questions-section.tsx'
import { RecordingSection } from './recording-section.tsx'
import { SaveBar } from './save-bar.tsx'
import { ScreeningSection } from './screening-section.tsx'
import { TextsSection } from './texts-section.tsx'
import { TransferSection } from './transfer-section.tsx'
import { useProfileForm } from './use-profile-form.ts'

export function SettingsPage() {
  const query = useQuery(businessQuery)
  return (
    <>
      <PageHeader
        title="Business profile"
        description="What your receptionist says, asks and knows. Changes apply from the next call on."
      />
      {query.data ? (
        <ProfileEditor stored={query.data} />
      ) : query.isPending ? (
        <div role="status" aria-label="Loading" className="space-y-6">
          <Skeleton className="h-56 rounded-xl" />
          <Skeleton className="h-72 rounded-xl" />
        </div>
      ) : (
        <LoadError error={query.error} retry={() => void query.refetch()} />
      )}
    </>
  )
}

function ProfileEditor({ stored }: { stored: Business }) {
  const form = useProfileForm(stored)
  const isChanged = form.changedCount > 0
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isChanged && current.pathname !== next.pathname,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  })

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <div className="divide-y divide-line">
        <BasicsSection form={form} />
        <EnginesSection form={form} />
        <LiveVoiceSection form={form} />
        <GreetingSection form={form} />
        <LanguagesSection form={form} />
        <HoursSection form={form} />
        <HolidaysSection form={form} />
        <QuestionsSection form={form} />
        <KnowledgeSection form={form} />
        <InstructionsSection form={form} />
        <TransferSection form={form} />
        <EmergencySection form={form} />
        <ScreeningSection form={form} />
        <LimitsSection form={form} />
        <RecordingSection form={form} />
        <TextsSection form={form} />
        <NotificationsSection form={form} />
      </div>
      <SaveBar form={form} />
      <Confirm
        title="Leave without saving?"
        isOpen={leaving.status === 'blocked'}
        confirm="Leave"
        cancel="Stay"
        onConfirm={() => leaving.proceed?.()}
        onCancel={() => leaving.reset?.()}
      >
        Your changes to the profile are not saved yet.
      </Confirm>
    </form>
  )
}
