import { useTranslation } from 'react-i18next'
import { Select } from '@/design/Field'
import type { SettingsProps } from './kind'

const numbers = Array.from({ length: 10 }, (_, index) => String(index + 1))

/** How many product cards a block shows at most. */
export function LimitSetting({ block, onChange }: SettingsProps) {
  const { t } = useTranslation('bots')
  return (
    <Select
      label={t('limit.label')}
      value={String(block.settings.limit ?? 4)}
      options={numbers.map((value) => ({ value, label: value }))}
      onChoose={(value) => onChange({ ...block.settings, limit: Number(value) })}
    />
  )
}
