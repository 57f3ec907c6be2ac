import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '@/design/Field'
import { formatNumber } from '@/design/format'
import { SettingsDialog, type SettingsFormProps } from '@/design/SettingsDialog'
import { type CodSettings, codSettings } from './assessments'

export function CodSettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('orders')
  return (
    <SettingsDialog<CodSettings>
      path={codSettings}
      title={t('settings.title')}
      description={t('settings.description')}
      onClose={onClose}
    >
      {(form) => <SettingsForm {...form} />}
    </SettingsDialog>
  )
}

/** Two sliders that cannot cross, each saying what it will do. */
function SettingsForm({ id, settings, onSave }: SettingsFormProps<CodSettings>) {
  const { t, i18n } = useTranslation('orders')
  const [form, setForm] = useState(settings)
  const percent = (value: number) => formatNumber(value, i18n.language, { percent: true })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(form)
  }
  return (
    <form id={id} onSubmit={submit} className="space-y-5">
      <Slider
        label={t('settings.verifyFrom', { share: percent(form.verifyFrom) })}
        value={form.verifyFrom}
        onChange={(verifyFrom) => setForm({ ...form, verifyFrom, reviewFrom: Math.max(form.reviewFrom, verifyFrom) })}
      />
      <Slider
        label={t('settings.reviewFrom', { share: percent(form.reviewFrom) })}
        value={form.reviewFrom}
        onChange={(reviewFrom) => setForm({ ...form, reviewFrom, verifyFrom: Math.min(form.verifyFrom, reviewFrom) })}
      />
      <Whole
        label={t('settings.shippingCost')}
        hint={t('settings.shippingCostHint')}
        value={form.shippingCost}
        min={0}
        onChange={(shippingCost) => setForm({ ...form, shippingCost })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Whole
          label={t('settings.reminder')}
          value={form.reminderAfterMinutes}
          min={1}
          onChange={(reminderAfterMinutes) => setForm({ ...form, reminderAfterMinutes })}
        />
        <Whole
          label={t('settings.expires')}
          value={form.expiresAfterMinutes}
          min={2}
          onChange={(expiresAfterMinutes) => setForm({ ...form, expiresAfterMinutes })}
        />
      </div>
    </form>
  )
}

function Slider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        className="w-full accent-brand"
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}

interface WholeProps {
  label: string
  hint?: string
  value: number
  min: number
  onChange: (value: number) => void
}

function Whole({ label, hint, value, min, onChange }: WholeProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      type="number"
      dir="ltr"
      required
      min={min}
      max={100_000}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
}
