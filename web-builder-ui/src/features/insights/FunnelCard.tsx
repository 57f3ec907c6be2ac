import { useTranslation } from 'react-i18next'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { formatNumber } from '@/design/format'
import { Numeral } from '@/design/numbers'
import { type FunnelStep, worstStep } from './overview'
import { ShareBar } from './ShareBar'

export function FunnelCard({ funnel }: { funnel: readonly FunnelStep[] }) {
  const { t, i18n } = useTranslation('insights')
  const worst = worstStep(funnel)
  const all = funnel[0]?.conversations ?? 0
  const sentence =
    worst && worst.lost > 0
      ? t('funnel.worst', {
          share: formatNumber(worst.lost, i18n.language, { percent: true }),
          from: t(`funnel.steps.${worst.from.step}`),
          to: t(`funnel.steps.${worst.to.step}`),
        })
      : t('funnel.none')
  return (
    <Card>
      <CardHeader title={t('funnel.title')} description={sentence} />
      <CardBody>
        <ol className="space-y-3">
          {funnel.map((step) => (
            <li key={step.step}>
              <div className="mb-1 flex justify-between gap-3">
                <span>{t(`funnel.steps.${step.step}`)}</span>
                <span>
                  <Numeral value={step.conversations} />
                  {all > 0 && (
                    <span className="ms-2 text-sm text-ink-faint">
                      <Numeral value={step.conversations / all} percent />
                    </span>
                  )}
                </span>
              </div>
              <ShareBar share={all === 0 ? 0 : step.conversations / all} />
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}
