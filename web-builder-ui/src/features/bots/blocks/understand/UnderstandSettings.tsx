import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { intents as knownIntents } from '../../model/intents'
import { useOwnLabels } from '../../understanding/understanding'
import type { SettingsProps } from '../kind'
import { intentsOf } from './intentList'

export function UnderstandSettings({ block, onChange }: SettingsProps) {
  const { t } = useTranslation(['bots', 'app'])
  const chosen = intentsOf(block)
  const ownLabels = useOwnLabels()
  const all = [...new Set<string>([...ownLabels, ...knownIntents, ...chosen])]
  const toggle = (intent: string) =>
    onChange({
      ...block.settings,
      intents: chosen.includes(intent) ? chosen.filter((other) => other !== intent) : [...chosen, intent],
    })
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('understand.title')}</legend>
      <p className="mb-2 text-sm text-ink-faint">{t('understand.hint')}</p>
      <div className="space-y-0.5">
        {all.map((intent) => (
          <label
            key={intent}
            className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-1.5 hover:bg-hover pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              className="size-4 accent-brand"
              checked={chosen.includes(intent)}
              onChange={() => toggle(intent)}
            />
            <bdi>{t(`app:intents.${intent}`, { defaultValue: intent })}</bdi>
            {ownLabels.includes(intent) && <Badge tone="brand">{t('understand.own')}</Badge>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
