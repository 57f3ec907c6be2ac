import { useTranslation } from 'react-i18next'
import type { Port } from '../blocks/kind'
import { type Block, textIn } from '../model/flow'
import { useContentLanguage } from './viewStore'

/** What a port is called on the canvas: our word, an intent, or the merchant's own button text. */
export function usePortName(): (block: Block, port: Port) => string {
  const { t } = useTranslation(['bots', 'app'])
  const language = useContentLanguage()
  return (block, { name }) => {
    if ('word' in name) return t(`ports.${name.word}`)
    if ('intent' in name) return t(`app:intents.${name.intent}`, { defaultValue: name.intent })
    return textIn(block, name.slot, language) || t('slots.choice', { number: name.number })
  }
}
