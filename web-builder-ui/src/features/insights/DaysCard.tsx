import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTheme } from '@/app/theme'
import { Card, CardBody } from '@/design/Card'
import { Select } from '@/design/Field'
import { formatDay, formatMoney, formatNumber } from '@/design/format'
import { Money, Numeral } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'
import { Table } from '@/design/Table'
import { bestDay, type Day } from './overview'

const DaysChart = lazy(() => import('./DaysChart'))

const measures = ['revenue', 'orders', 'conversations'] as const
export type Measure = (typeof measures)[number]

/** The sentence first, then the chart that shows it, then the figures for those who want to read them off. */
export function DaysCard({ days }: { days: readonly Day[] }) {
  const { t, i18n } = useTranslation('insights')
  const [measure, setMeasure] = useState<Measure>('revenue')
  const theme = useTheme((state) => state.theme)
  const currency = days[0]?.revenue.currency ?? 'DZD'
  const formatValue = useCallback(
    (value: number) => formatMeasure(value, measure, currency, i18n.language),
    [measure, currency, i18n.language],
  )
  const best = bestDay(days)
  const sentence = best
    ? t('days.best', {
        day: formatDay(best.day, i18n.language, { day: 'numeric', month: 'long' }),
        revenue: formatMoney(best.revenue, i18n.language, true),
      })
    : t('days.none')
  return (
    <Card className="lg:col-span-2">
      <header className="flex flex-wrap items-start justify-between gap-3 px-4 pt-4 sm:px-5">
        <h2 className="text-lg font-semibold">{sentence}</h2>
        <Select
          label={t('days.measure')}
          hideLabel
          className="w-auto"
          value={measure}
          options={measures.map((value) => ({ value, label: t(`days.measures.${value}`) }))}
          onChoose={setMeasure}
        />
      </header>
      <CardBody>
        <Suspense fallback={<Skeleton className="mt-3 h-64" />}>
          {/* The chart reads its colours from the page when it is made: another theme makes another chart. */}
          <DaysChart key={theme} days={days} measure={measure} label={sentence} formatValue={formatValue} />
        </Suspense>
        <details className="mt-2">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm text-brand-ink">
            {t('days.asTable')}
          </summary>
          <DaysTable days={days} />
        </details>
      </CardBody>
    </Card>
  )
}

function formatMeasure(value: number, measure: Measure, currency: string, language: string): string {
  return measure === 'revenue'
    ? formatMoney({ amount: String(value), currency }, language, true)
    : formatNumber(value, language)
}

function DaysTable({ days }: { days: readonly Day[] }) {
  const { t, i18n } = useTranslation('insights')
  return (
    <Table
      caption={t('days.asTable')}
      rows={days.toReversed()}
      rowKey={(row) => row.day}
      columns={[
        { id: 'day', header: t('days.day'), cell: (row) => formatDay(row.day, i18n.language) },
        {
          id: 'conversations',
          header: t('days.measures.conversations'),
          numeric: true,
          cell: (row) => <Numeral value={row.conversations} />,
        },
        {
          id: 'orders',
          header: t('days.measures.orders'),
          numeric: true,
          cell: (row) => <Numeral value={row.orders} />,
        },
        {
          id: 'revenue',
          header: t('days.measures.revenue'),
          numeric: true,
          cell: (row) => <Money value={row.revenue} whole />,
        },
      ]}
    />
  )
}
