import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/design/Checkbox'
import { TextField } from '@/design/Field'
import { SettingsDialog, type SettingsFormProps } from '@/design/SettingsDialog'
import { type RecoverySettings, recoverySettings } from './recovery'

export function RecoverySettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('carts')
  return (
    <SettingsDialog<RecoverySettings>
      path={recoverySettings}
      title={t('settings.title')}
      description={t('settings.description')}
      onClose={onClose}
    >
      {(form) => <SettingsForm {...form} />}
    </SettingsDialog>
  )
}

const sixHours = 360

function SettingsForm({ id, settings, onSave }: SettingsFormProps<RecoverySettings>) {
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
