import { useTranslation } from 'react-i18next'
import { Money } from '@/design/numbers'
import { type Product, priceRange } from './products'

export function PriceRange({ product }: { product: Product }) {
  const { t } = useTranslation('catalogue')
  const range = priceRange(product)
  if (!range) return null
  return range.from.amount === range.to.amount ? (
    <Money value={range.from} />
  ) : (
    <span>
      {t('from')} <Money value={range.from} />
    </span>
  )
}
