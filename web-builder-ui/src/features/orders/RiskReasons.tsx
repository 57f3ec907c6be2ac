import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { cx } from '@/design/classNames'
import { Money } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'
import { type Reason, useAssessment } from './assessments'

/** Why the score is what it is, in sentences; asked only when somebody looks. */
export function RiskReasons({ orderId }: { orderId: string }) {
  const { t } = useTranslation('orders')
  const assessment = useAssessment(orderId)
  if (assessment.isPending) return <Skeleton className="h-24" />
  if (!assessment.data) return null
  return (
    <section>
      <h3 className="mb-1 text-sm font-medium text-ink-faint">{t('risk.why')}</h3>
      <ReasonList reasons={assessment.data.reasons} />
      <p className="mt-2 text-sm text-ink-soft">
        {t('risk.expectedLoss')} <Money value={assessment.data.expectedLoss} whole />
      </p>
    </section>
  )
}

export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const { t, i18n } = useTranslation('orders')
  const heaviest = Math.max(...reasons.map((reason) => Math.abs(reason.contribution)), 0.01)
  return (
    <ul className="space-y-1.5">
      {reasons.map((reason) => (
        <li key={reason.code} className="flex items-start gap-2.5">
          <span className="mt-2 h-1.5 w-12 shrink-0 overflow-hidden rounded-full bg-sunken" aria-hidden>
            <span
              className={cx('block h-full rounded-full', reason.effect === 'RAISES' ? 'bg-danger' : 'bg-success')}
              style={{ width: `${Math.max(8, (Math.abs(reason.contribution) / heaviest) * 100)}%` }}
            />
          </span>
          <span className="min-w-0">
            <span className="sr-only">{t(`risk.effects.${reason.effect}`)}: </span>
            {inLanguage(reason.text, i18n.language)}
          </span>
        </li>
      ))}
    </ul>
  )
}
