import { ChevronDown, Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Understood } from '@/api/message'
import { UnderstoodDetails } from '@/design/UnderstoodDetails'
import { useView } from '../editor/viewStore'
import type { TestAnswer } from './botTests'

export function Understanding({ answer, understood }: { answer: TestAnswer; understood: Understood }) {
  const { t } = useTranslation(['bots', 'app'])
  const shown = useView((view) => view.path === answer.blockPath)
  return (
    <details className="group rounded-md border border-line bg-surface text-sm">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 px-2.5 py-1 text-ink-soft pointer-coarse:min-h-11">
        <ChevronDown size={15} className="shrink-0 transition-transform group-open:rotate-180" aria-hidden />
        <span className="min-w-0 flex-1">
          {t('test.understood', { intent: t(`app:intents.${understood.intent}`, { defaultValue: understood.intent }) })}
        </span>
      </summary>
      <div className="space-y-2 border-t border-line px-2.5 py-2">
        <UnderstoodDetails
          understood={understood}
          intentName={t(`app:intents.${understood.intent}`, { defaultValue: understood.intent })}
        />
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => useView.getState().showPath(shown ? [] : answer.blockPath)}
          className="flex min-h-8 items-center gap-1.5 text-brand-ink hover:underline pointer-coarse:min-h-11"
        >
          <Route size={15} className="flip-rtl" aria-hidden />
          {t('test.path', { count: answer.blockPath.length })}
        </button>
      </div>
    </details>
  )
}
