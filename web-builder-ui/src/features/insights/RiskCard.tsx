import { useTranslation } from 'react-i18next'
import { Card, CardHeader } from '@/design/Card'
import { formatMoney } from '@/design/format'
import { Money, Numeral } from '@/design/numbers'
import { Table } from '@/design/Table'
import { Wilaya } from '@/design/Wilaya'
import type { WilayaRisk } from './overview'
import { ShareBar } from './ShareBar'

export function RiskCard({ wilayas }: { wilayas: readonly WilayaRisk[] }) {
  const { t, i18n } = useTranslation('insights')
  const count = wilayas.reduce((sum, { ordersAtRisk }) => sum + ordersAtRisk, 0)
  const loss = wilayas.reduce((sum, { expectedLoss }) => sum + Number(expectedLoss.amount), 0)
  const currency = wilayas[0]?.expectedLoss.currency ?? 'DZD'
  return (
    <Card>
      <CardHeader
        title={t('risk.title')}
        description={
          count === 0
            ? t('risk.none')
            : t('risk.sentence', { count, loss: formatMoney({ amount: String(loss), currency }, i18n.language, true) })
        }
      />
      {wilayas.length > 0 && (
        <Table
          caption={t('risk.title')}
          rows={wilayas}
          rowKey={(row) => row.wilayaCode}
          columns={[
            { id: 'wilaya', header: t('risk.wilaya'), cell: (row) => <Wilaya code={row.wilayaCode} /> },
            { id: 'rate', header: t('risk.rate'), cell: (row) => <Rate wilaya={row} /> },
            {
              id: 'orders',
              header: t('risk.orders'),
              numeric: true,
              wideOnly: true,
              cell: (row) => <Numeral value={row.ordersAtRisk} />,
            },
            {
              id: 'loss',
              header: t('risk.loss'),
              numeric: true,
              cell: (row) => <Money value={row.expectedLoss} whole />,
            },
          ]}
        />
      )}
    </Card>
  )
}

/** The rate is drawn towards the shop's own where there are few parcels: the tip says how many there were. */
function Rate({ wilaya }: { wilaya: WilayaRisk }) {
  const { t } = useTranslation('insights')
  return (
    <span className="block min-w-20" title={t('risk.basis', { count: wilaya.settled })}>
      <Numeral value={wilaya.refusalRate} percent />
      <ShareBar share={wilaya.refusalRate} tone="danger" />
    </span>
  )
}
