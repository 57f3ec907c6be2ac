import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/design/Button'
import { useContentLanguage } from '../../editor/viewStore'
import { textIn } from '../../model/flow'
import { freshId } from '../../model/ids'
import type { SettingsProps } from '../kind'
import { type Choice, choicesOf, mostChoices, swapped } from './choiceList'

/** Order and number of the buttons; their words are edited with the block's other texts. */
export function ChoicesSettings({ block, onChange }: SettingsProps) {
  const { t } = useTranslation('bots')
  const language = useContentLanguage()
  const choices = choicesOf(block)
  const change = (next: readonly Choice[]) => onChange({ ...block.settings, choices: next })
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{t('choices.title')}</legend>
      <ol className="space-y-1">
        {choices.map((choice, index) => (
          <li key={choice.id} className="flex items-center gap-1 rounded-md bg-sunken ps-3">
            <span dir="auto" className="min-w-0 flex-1 truncate align-with-page">
              {textIn(block, `choice:${choice.id}`, language) || t('slots.choice', { number: index + 1 })}
            </span>
            <IconButton
              label={t('choices.up', { number: index + 1 })}
              icon={<ArrowUp size={16} aria-hidden />}
              disabled={index === 0}
              onClick={() => change(swapped(choices, index, index - 1))}
            />
            <IconButton
              label={t('choices.down', { number: index + 1 })}
              icon={<ArrowDown size={16} aria-hidden />}
              disabled={index === choices.length - 1}
              onClick={() => change(swapped(choices, index, index + 1))}
            />
            <IconButton
              label={t('choices.remove', { number: index + 1 })}
              icon={<Trash2 size={16} aria-hidden />}
              onClick={() => change(choices.filter((other) => other !== choice))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="sm"
        look="quiet"
        className="mt-1"
        icon={<Plus size={16} aria-hidden />}
        disabled={choices.length >= mostChoices}
        onClick={() => change([...choices, { id: freshId('c') }])}
      >
        {t('choices.add')}
      </Button>
    </fieldset>
  )
}
