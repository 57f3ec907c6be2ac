import { useTranslation } from 'react-i18next'
import { directionOf } from '@/app/i18n/languages'
import { TextArea } from '@/design/Field'
import { Tabs } from '@/design/Tabs'
import type { Slot } from '../blocks/kind'
import { missingLanguages } from '../model/completeness'
import {
  type Block,
  type BotLanguage,
  fallbackOf,
  isRequiredLanguage,
  optionalLanguages,
  requiredLanguages,
  textIn,
} from '../model/flow'
import { flowEditor } from './flowStore'
import { useView } from './viewStore'

interface TextsEditorProps {
  block: Block
  slots: readonly Slot[]
  languages: readonly string[]
}

/** A tab a language. Darija is optional: its empty fields show the text that would be said instead. */
export function TextsEditor({ block, slots, languages }: TextsEditorProps) {
  const { t } = useTranslation(['bots', 'app'])
  const { language, lookAt } = useView()
  const edited = requiredLanguages.filter((code) => languages.includes(code))
  const missing = missingLanguages(block, slots, edited)
  const tabs = [...edited, ...optionalLanguages].map((code) => ({
    id: code,
    label: (
      <>
        {t(`texts.short.${code}`)}
        {missing.includes(code) && (
          <span className="size-1.5 rounded-full bg-danger" role="img" aria-label={t('texts.missing')} />
        )}
      </>
    ),
    content: <LanguageTexts block={block} slots={slots} language={code} />,
  }))
  return <Tabs label={t('texts.label')} tabs={tabs} value={language} onChange={(code) => lookAt(code as BotLanguage)} />
}

function LanguageTexts({ block, slots, language }: { block: Block; slots: readonly Slot[]; language: BotLanguage }) {
  const { t } = useTranslation(['bots', 'app'])
  const fallback = fallbackOf(language)
  return (
    <div className="space-y-4">
      {fallback && (
        <p className="text-sm text-ink-faint">{t('texts.optional', { language: t(`app:languages.${fallback}`) })}</p>
      )}
      {slots.map((slot) => {
        const text = block.texts[slot.id]?.[language] ?? ''
        const missing = isRequiredLanguage(language) && !text.trim()
        return (
          <TextArea
            key={slot.id}
            label={t(`slots.${slot.word}`, { number: slot.number })}
            error={missing ? t('texts.missing') : undefined}
            lang={language}
            dir={directionOf(language)}
            rows={slot.word === 'choice' ? 1 : 3}
            maxLength={2000}
            placeholder={fallback ? textIn(block, slot.id, language) : undefined}
            value={text}
            onChange={(event) => flowEditor.setText(block.id, slot.id, language, event.target.value)}
          />
        )
      })}
    </div>
  )
}
