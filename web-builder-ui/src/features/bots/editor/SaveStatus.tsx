import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { describeError } from '@/design/states'
import type { SaveState } from './draftSaver'

/** Nobody should have to wonder whether the work is safe. */
export function SaveStatus({ state, error, readOnly }: { state: SaveState; error: unknown; readOnly: boolean }) {
  const { t } = useTranslation(['bots', 'app'])
  if (readOnly) return <span className="text-sm text-ink-faint">{t('save.readOnly')}</span>
  const failed = state === 'failed' || state === 'refused' || state === 'conflict'
  const busy = state === 'waiting' || state === 'saving'
  return (
    <span
      role="status"
      className={
        failed
          ? 'flex items-center gap-1.5 text-sm text-danger-ink'
          : 'flex items-center gap-1.5 text-sm text-ink-faint'
      }
      title={failed ? describeError(error, (key) => t(`app:${key}`)) : undefined}
    >
      {failed ? (
        <CloudOff size={15} aria-hidden />
      ) : busy ? (
        <LoaderCircle size={15} className="animate-spin" aria-hidden />
      ) : (
        <Check size={15} aria-hidden />
      )}
      {t(`save.${busy ? 'saving' : state}`)}
    </span>
  )
}
