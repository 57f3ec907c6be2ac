import { useTranslation } from 'react-i18next'
import { RelativeTime } from '@/design/numbers'
import type { TimelineEntry } from './orders'

/** Newest first: what happened, why, and who did it. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('orders')
  return (
    <section>
      <h3 className="mb-2 text-sm font-medium text-ink-faint">{t('timeline.title')}</h3>
      <ol className="space-y-3 border-s-2 border-line ps-4">
        {entries.toReversed().map((entry) => (
          <li
            key={`${entry.at}:${entry.what}:${entry.to}`}
            className="relative before:absolute before:-start-[1.4rem] before:top-1.5 before:size-2.5 before:rounded-full before:bg-line-strong"
          >
            <p>
              {entry.to
                ? t('timeline.became', { status: t(`statuses.${entry.to}`) })
                : t(`timeline.what.${entry.what}`, { defaultValue: entry.what })}
            </p>
            <p className="text-sm text-ink-soft">
              {entry.reason && <>{t(`timeline.reasons.${entry.reason}`, { defaultValue: entry.reason })} · </>}
              <RelativeTime at={entry.at} />
            </p>
            {entry.note && (
              <p className="text-sm text-ink-soft" dir="auto">
                “{entry.note}”
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
