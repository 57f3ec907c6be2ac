import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { uiLanguages } from '@/app/i18n/languages'
import { useMayEdit } from '@/app/session/me'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Sheet } from '@/design/Dialog'
import { Money } from '@/design/numbers'
import { type Column, Table } from '@/design/Table'
import { toast } from '@/design/toast'
import { type Product, useSetOnSale, type Variant } from './products'

export function ProductSheet({ product, onClose }: { product: Product | undefined; onClose: () => void }) {
  const { i18n } = useTranslation()
  return (
    <Sheet
      wide
      open={product !== undefined}
      onOpenChange={onClose}
      title={product ? inLanguage(product.title, i18n.language) : ''}
    >
      {product && <ProductDetails product={product} />}
    </Sheet>
  )
}

function ProductDetails({ product }: { product: Product }) {
  const { t, i18n } = useTranslation('catalogue')
  const mayEdit = useMayEdit()
  const setOnSale = useSetOnSale()
  const description = inLanguage(product.description, i18n.language)
  return (
    <div className="space-y-5">
      {product.imageUrl && (
        <img src={product.imageUrl} alt="" className="max-h-56 rounded-lg bg-sunken object-contain" />
      )}
      <dl className="space-y-1">
        {uiLanguages.map(({ code, name }) => (
          <div key={code} className="flex gap-3">
            <dt className="w-20 shrink-0 text-ink-faint">{name}</dt>
            <dd dir="auto" lang={code}>
              {product.title[code] ?? <span className="text-ink-faint">{t('noTitle')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {description && (
        <p className="text-ink-soft">
          <bdi>{description}</bdi>
        </p>
      )}
      <Table
        caption={t('columns.variants')}
        columns={useVariantColumns()}
        rows={product.variants}
        rowKey={(variant) => variant.sku}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Badge tone={product.active ? 'success' : 'neutral'}>{product.active ? t('onSale') : t('notOnSale')}</Badge>
        {mayEdit && (
          <Button
            busy={setOnSale.isPending}
            onClick={() =>
              setOnSale.mutate({ productId: product.productId, onSale: !product.active }, { onError: toast.failure })
            }
          >
            {product.active ? t('stopSelling') : t('sellAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}

function useVariantColumns(): Column<Variant>[] {
  const { t } = useTranslation('catalogue')
  return [
    {
      id: 'options',
      header: t('columns.variant'),
      cell: (variant) => (
        <span>
          <span className="block">
            <bdi>{Object.values(variant.options).join(' · ') || '–'}</bdi>
          </span>
          <bdi className="text-sm text-ink-faint">{variant.sku}</bdi>
        </span>
      ),
    },
    {
      id: 'price',
      header: t('columns.price'),
      numeric: true,
      cell: (variant) => (
        <span>
          <Money value={variant.price} />
          {variant.compareAtPrice && (
            <s className="block text-sm text-ink-faint">
              <Money value={variant.compareAtPrice} />
            </s>
          )}
        </span>
      ),
    },
  ]
}
