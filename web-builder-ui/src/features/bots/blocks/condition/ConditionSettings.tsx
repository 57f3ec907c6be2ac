import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Select, TextArea, TextField } from '@/design/Field'
import { optionalLanguages, requiredLanguages } from '../../model/flow'
import { intents } from '../../model/intents'
import { useOwnLabels } from '../../understanding/understanding'
import type { SettingsProps } from '../kind'
import {
  type Comparison,
  isText,
  operatorsFor,
  readComparison,
  type Variable,
  variables,
  writeComparison,
} from './comparison'

export function ConditionSettings({ block, onChange }: SettingsProps) {
  const { t } = useTranslation(['bots', 'app'])
  const expression = String(block.settings.expression ?? '')
  const comparison = readComparison(expression)
  const [typing, setTyping] = useState(!comparison)
  const write = (next: string) => onChange({ ...block.settings, expression: next })
  if (typing || !comparison) {
    return (
      <div className="space-y-2">
        <TextArea
          label={t('condition.expression')}
          hint={t('condition.expressionHint')}
          dir="ltr"
          spellCheck={false}
          className="font-mono text-sm"
          value={expression}
          onChange={(event) => write(event.target.value)}
        />
        {comparison && (
          <Button size="sm" look="quiet" onClick={() => setTyping(false)}>
            {t('condition.useForm')}
          </Button>
        )}
      </div>
    )
  }
  return (
    <div className="space-y-3">
      <ComparisonForm comparison={comparison} onChange={(next) => write(writeComparison(next))} />
      <Button size="sm" look="quiet" onClick={() => setTyping(true)}>
        {t('condition.type')}
      </Button>
    </div>
  )
}

function ComparisonForm({ comparison, onChange }: { comparison: Comparison; onChange: (next: Comparison) => void }) {
  const { t } = useTranslation(['bots', 'app'])
  const { variable, operator, value } = comparison
  const values = useValues(variable)
  const chooseVariable = (next: Variable) =>
    onChange({
      variable: next,
      operator: '==',
      value: next === 'language' ? 'fr' : next === 'intent' ? 'order_place' : '0',
    })
  return (
    <>
      <Select
        label={t('condition.if')}
        value={variable}
        options={variables.map((name) => ({ value: name, label: t(`condition.variables.${name}`) }))}
        onChoose={chooseVariable}
      />
      <Select
        label={t('condition.operator')}
        value={operator}
        options={operatorsFor(variable).map((name) => ({ value: name, label: t(`condition.operators.${name}`) }))}
        onChoose={(next) => onChange({ ...comparison, operator: next })}
      />
      {isText(variable) ? (
        <Select
          label={t('condition.value')}
          value={value}
          options={values}
          onChoose={(next) => onChange({ ...comparison, value: next })}
        />
      ) : (
        <TextField
          label={t('condition.value')}
          type="number"
          step="any"
          dir="ltr"
          value={value}
          onChange={(event) => onChange({ ...comparison, value: event.target.value })}
        />
      )}
    </>
  )
}

function useValues(variable: Variable) {
  const { t } = useTranslation(['bots', 'app'])
  const own = useOwnLabels()
  return variable === 'language'
    ? [...requiredLanguages, ...optionalLanguages].map((code) => ({
        value: code as string,
        label: t(`app:languages.${code}`),
      }))
    : [...own, ...intents].map((intent) => ({
        value: intent as string,
        label: t(`app:intents.${intent}`, { defaultValue: intent }),
      }))
}
