import { useTranslation } from 'react-i18next'
import { Badge, type Tone } from '@/design/Badge'
import type { OrderStatus } from './orders'

const tones: Record<OrderStatus, Tone> = {
  PLACED: 'info',
  ON_HOLD: 'warn',
  CONFIRMED: 'brand',
  SHIPPED: 'brand',
  DELIVERED: 'success',
  CANCELLED: 'neutral',
  REFUSED: 'danger',
  RETURNED: 'neutral',
}

export function StatusBadge({ status }: { status: OrderStatus }) {
  const { t } = useTranslation('orders')
  return <Badge tone={tones[status]}>{t(`statuses.${status}`)}</Badge>
}
