import { useTranslation } from 'react-i18next'
import { Card, CardBody } from '@/design/Card'
import { Money, Numeral } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'
import { useResults } from './recovery'

/** What recovery brought in the last thirty days, as one sentence and four figures. */
export function ResultsCard() {
  const { t } = useTranslation('carts')
  const results = useResults()
  if (results.isPending) return <Skeleton className="h-28" />
  // The list below says what is wrong; two alarms for one outage help nobody.
  if (!results.data) return null
  const { abandoned, reminded, recovered, revenue } = results.data
  return (
    <Card>
      <CardBody className="pt-4 sm:pt-5">
        <p className="text-lg">
          {t('results.sentence', { count: recovered })}{' '}
          <strong className="font-semibold">{<Money value={revenue} whole />}</strong>
        </p>
        <dl className="mt-3 grid grid-cols-3 gap-3">
          {Object.entries({ abandoned, reminded, recovered }).map(([key, value]) => (
            <div key={key}>
              <dt className="text-sm text-ink-soft">{t(`results.${key}`)}</dt>
              <dd className="text-xl font-semibold">
                <Numeral value={value} />
              </dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  )
}
