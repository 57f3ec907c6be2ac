import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '@/design/Field'
import type { SettingsProps } from '../kind'

/** The same rule as the service's: a small letter, then letters, digits and underscores. */
const namePattern = /^[a-z][a-zA-Z0-9_]{0,39}$/

export function VariableSettings({ block, onChange }: SettingsProps) {
  const { t } = useTranslation('bots')
  const name = String(block.settings.name ?? '')
  const expression = String(block.settings.expression ?? '')
  return (
    <>
      <TextField
        label={t('variable.name')}
        hint={t('variable.nameHint')}
        error={namePattern.test(name) ? undefined : t('variable.nameWrong')}
        dir="ltr"
        value={name}
        onChange={(event) => onChange({ ...block.settings, name: event.target.value })}
      />
      <TextArea
        label={t('variable.expression')}
        hint={t('variable.expressionHint')}
        dir="ltr"
        spellCheck={false}
        className="font-mono text-sm"
        value={expression}
        onChange={(event) => onChange({ ...block.settings, expression: event.target.value })}
      />
    </>
  )
}
