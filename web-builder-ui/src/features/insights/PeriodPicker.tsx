import { useTranslation } from 'react-i18next'
import { Select, TextField } from '@/design/Field'
import { lastDays, type Period } from './overview'

const presets = ['1', '7', '30', '90'] as const
type Choice = (typeof presets)[number] | 'own'

interface PeriodPickerProps {
  today: string
  value: Period
  onChange: (period: Period) => void
}

export function PeriodPicker({ today, value, onChange }: PeriodPickerProps) {
  const { t } = useTranslation('insights')
  const preset = presets.find((days) => lastDays(Number(days), today).from === value.from && value.to === today)
  const choose = (choice: Choice) => onChange(choice === 'own' ? lastDays(14, today) : lastDays(Number(choice), today))
  return (
    <>
      <Select<Choice>
        label={t('period.label')}
        hideLabel
        className="w-auto"
        value={preset ?? 'own'}
        options={[
          ...presets.map((days) => ({ value: days as Choice, label: t(`period.${days}`) })),
          { value: 'own', label: t('period.own') },
        ]}
        onChoose={choose}
      />
      {!preset && (
        <div className="flex gap-2">
          <TextField
            label={t('period.from')}
            hideLabel
            type="date"
            required
            max={value.to}
            value={value.from}
            onChange={(event) => event.target.value && onChange({ ...value, from: event.target.value })}
          />
          <TextField
            label={t('period.to')}
            hideLabel
            type="date"
            required
            min={value.from}
            max={today}
            value={value.to}
            onChange={(event) => event.target.value && onChange({ ...value, to: event.target.value })}
          />
        </div>
      )}
    </>
  )
}
