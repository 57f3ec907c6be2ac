import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { Sheet } from '@/design/Dialog'
import { Money, Numeral, RelativeTime } from '@/design/numbers'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { Wilaya } from '@/design/Wilaya'
import { OrderMoves } from './OrderMoves'
import { type Order, useOrder } from './orders'
import { RiskLabel } from './RiskLabel'
import { RiskReasons } from './RiskReasons'
import { StatusBadge } from './StatusBadge'
import { Timeline } from './Timeline'

export function OrderSheet({ orderId, onClose }: { orderId: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('orders')
  const order = useOrder(orderId)
  return (
    <Sheet
      wide
      open={orderId !== undefined}
      onOpenChange={onClose}
      title={order.data ? t('orderNumber', { number: order.data.number }) : t('order')}
    >
      {order.isPending && <Skeleton className="h-64" />}
      {order.isError && !order.data && <ErrorState error={order.error} onRetry={() => order.refetch()} />}
      {order.data && <OrderDetails order={order.data} />}
    </Sheet>
  )
}

function OrderDetails({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center gap-2">
        <StatusBadge status={order.status} />
        <RiskLabel order={order} />
        <span className="text-sm text-ink-faint">
          {t(`channels.${order.channel}`, { defaultValue: order.channel })} · <RelativeTime at={order.placedAt} />
        </span>
      </div>
      {order.stockShort && <p className="rounded-md bg-warn-soft px-3 py-2 text-warn-ink">{t('stockShort')}</p>}
      <OrderMoves order={order} />
      <Contact order={order} />
      <Lines order={order} />
      {order.risk && <RiskReasons orderId={order.orderId} />}
      <Timeline entries={order.timeline} />
    </div>
  )
}

function Contact({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  return (
    <section>
      <h3 className="mb-1 text-sm font-medium text-ink-faint">{t('deliverTo')}</h3>
      {order.contact ? (
        <p>
          <bdi className="font-medium">{order.contact.name}</bdi> ·{' '}
          <a href={`tel:${order.contact.phone}`} dir="ltr" className="text-brand-ink underline">
            {order.contact.phone}
          </a>
        </p>
      ) : (
        <p className="text-ink-faint">{t('hiddenContact')}</p>
      )}
      <p className="text-ink-soft">
        <bdi>{order.commune}</bdi>, <Wilaya code={order.wilayaCode} />
        {order.contact?.address && (
          <>
            {' · '}
            <bdi>{order.contact.address}</bdi>
          </>
        )}
      </p>
    </section>
  )
}

function Lines({ order }: { order: Order }) {
  const { t, i18n } = useTranslation('orders')
  return (
    <section>
      <h3 className="mb-1 text-sm font-medium text-ink-faint">{t('articles')}</h3>
      <ul className="divide-y divide-line">
        {order.lines.map((line) => (
          <li key={line.variantId} className="flex items-baseline gap-3 py-2">
            <span className="tabular w-8 text-ink-soft">
              <Numeral value={line.quantity} /> ×
            </span>
            <span className="min-w-0 flex-1">
              <span className="block">
                <bdi>{inLanguage(line.title, i18n.language)}</bdi>
              </span>
              <bdi className="text-sm text-ink-faint">{line.sku}</bdi>
            </span>
            <Money value={line.unitPrice} />
          </li>
        ))}
        <li className="flex justify-between py-2 text-ink-soft">
          {t('deliveryFee')} <Money value={order.deliveryFee} />
        </li>
        <li className="flex justify-between py-2 font-semibold">
          {t('totalOnDelivery')} <Money value={order.total} />
        </li>
      </ul>
    </section>
  )
}
