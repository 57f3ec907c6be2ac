import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '@/design/Field'
import { SettingsDialog, type SettingsFormProps } from '@/design/SettingsDialog'
import { alerts, type StockSettings, stock, stockSettings } from './stock'

/** The number that applies to every variant without one of its own. */
export function DefaultThresholdDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('stock')
  return (
    <SettingsDialog<StockSettings>
      path={stockSettings}
      title={t('settings.title')}
      decides={[stock, alerts]}
      onClose={onClose}
    >
      {(form) => <ThresholdForm {...form} />}
    </SettingsDialog>
  )
}

function ThresholdForm({ id, settings, onSave }: SettingsFormProps<StockSettings>) {
  const { t } = useTranslation('stock')
  const [value, setValue] = useState(String(settings.defaultThreshold))
  const right = /^\d{1,7}$/.test(value.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (right) onSave({ defaultThreshold: Number(value) })
  }
  return (
    <form id={id} onSubmit={submit} noValidate>
      <TextField
        label={t('settings.threshold')}
        hint={t('settings.hint')}
        error={right ? undefined : t('wholeNumber')}
        inputMode="numeric"
        dir="ltr"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
    </form>
  )
}
