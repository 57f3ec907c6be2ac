import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Checkbox } from '@/design/Checkbox'
import { Dialog } from '@/design/Dialog'
import { TextField } from '@/design/Field'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { toast } from '@/design/toast'
import { type RecoverySettings, useChangeRecoverySettings, useRecoverySettings } from './recovery'

export function RecoverySettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['carts', 'app'])
  const form = useId()
  const settings = useRecoverySettings()
  const change = useChangeRecoverySettings()
  const save = (body: RecoverySettings) =>
    change.mutate(
      { body, etag: settings.data?.etag },
      {
        onSuccess: () => {
          toast.success(t('app:actions.saved'))
          onClose()
        },
        onError: toast.failure,
      },
    )
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('settings.title')}
      description={t('settings.description')}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button form={form} type="submit" look="primary" busy={change.isPending} disabled={!settings.data}>
            {t('app:actions.save')}
          </Button>
        </>
      }
    >
      {settings.isPending && <Skeleton className="h-56" />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => settings.refetch()} />}
      {settings.data && <SettingsForm id={form} settings={settings.data.body} onSave={save} />}
    </Dialog>
  )
}

const sixHours = 360

function SettingsForm({
  id,
  settings,
  onSave,
}: {
  id: string
  settings: RecoverySettings
  onSave: (settings: RecoverySettings) => void
}) {
  const { t } = useTranslation('carts')
  const [form, setForm] = useState(settings)
  const { quietHours } = form
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(form)
  }
  return (
    <form id={id} onSubmit={submit} className="space-y-4">
      <Checkbox
        label={t('settings.enabled')}
        checked={form.enabled}
        onChange={(enabled) => setForm({ ...form, enabled })}
      />
      <Minutes
        label={t('settings.abandonAfter')}
        min={1}
        value={form.abandonAfterMinutes}
        onChange={(abandonAfterMinutes) => setForm({ ...form, abandonAfterMinutes })}
      />
      <Checkbox
        label={t('settings.second')}
        checked={form.secondReminderAfterMinutes !== null}
        onChange={(second) => setForm({ ...form, secondReminderAfterMinutes: second ? sixHours : null })}
      />
      {form.secondReminderAfterMinutes !== null && (
        <Minutes
          label={t('settings.secondAfter')}
          min={60}
          value={form.secondReminderAfterMinutes}
          onChange={(secondReminderAfterMinutes) => setForm({ ...form, secondReminderAfterMinutes })}
        />
      )}
      <Checkbox
        label={t('settings.quiet')}
        checked={quietHours.enabled}
        onChange={(enabled) => setForm({ ...form, quietHours: { ...quietHours, enabled } })}
      />
      {quietHours.enabled && (
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t('settings.quietFrom')}
            type="time"
            required
            value={quietHours.from}
            onChange={(event) => setForm({ ...form, quietHours: { ...quietHours, from: event.target.value } })}
          />
          <TextField
            label={t('settings.quietUntil')}
            type="time"
            required
            value={quietHours.until}
            onChange={(event) => setForm({ ...form, quietHours: { ...quietHours, until: event.target.value } })}
          />
        </div>
      )}
    </form>
  )
}

function Minutes({
  label,
  min,
  value,
  onChange,
}: {
  label: string
  min: number
  value: number
  onChange: (value: number) => void
}) {
  return (
    <TextField
      label={label}
      type="number"
      dir="ltr"
      required
      min={min}
      max={10_080}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
}
