import { useTranslation } from 'react-i18next'
import { Badge, type Tone } from '@/design/Badge'
import type { CartState, LeftCart } from './recovery'

const tones: Record<CartState, Tone> = { ACTIVE: 'info', ABANDONED: 'warn', EMPTIED: 'neutral', ORDERED: 'brand' }

export function CartStateBadge({ cart }: { cart: LeftCart }) {
  const { t } = useTranslation('carts')
  return cart.recovered ? (
    <Badge tone="success">{t('recovered')}</Badge>
  ) : (
    <Badge tone={tones[cart.state]}>{t(`states.${cart.state}`)}</Badge>
  )
}
