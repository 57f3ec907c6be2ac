import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Select, TextField } from '@/design/Field'
import { intents } from '../model/intents'
import { ownLabels, useLabelName, useLabels } from './understanding'

const NEW = '\u0000new'

/** A built-in intent, a label that the merchant has used, or a new one. */
export function LabelField({
  botId,
  value,
  onChange,
}: {
  botId: string
  value: string
  onChange: (label: string) => void
}) {
  const { t } = useTranslation('bots')
  const nameOf = useLabelName()
  const own = ownLabels(useLabels(botId).data?.items ?? [])
  const [writing, setWriting] = useState(false)
  const known = [...own, ...intents]
  const chosen = writing ? NEW : value
  const options = [
    { value: '', label: t('understanding.chooseLabel') },
    ...(value !== '' && !known.includes(value) && !writing ? [{ value, label: value }] : []),
    ...known.map((label) => ({ value: label, label: nameOf(label) })),
    { value: NEW, label: t('understanding.newLabel') },
  ]
  return (
    <div className="space-y-3">
      <Select
        label={t('understanding.meaning')}
        value={chosen}
        options={options}
        onChoose={(label) => {
          setWriting(label === NEW)
          onChange(label === NEW ? '' : label)
        }}
      />
      {writing && (
        <TextField
          label={t('understanding.labelName')}
          hint={t('understanding.labelNameHint')}
          maxLength={80}
          autoFocus
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  )
}
