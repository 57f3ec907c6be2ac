import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { useMayEdit, useMe } from '@/app/session/me'
import { Button } from '@/design/Button'
import { Sheet } from '@/design/Dialog'
import { TextField } from '@/design/Field'
import { Numeral, RelativeTime } from '@/design/numbers'
import { toast } from '@/design/toast'
import { type StockItem, useChangeThreshold, useCount } from './stock'

export function StockItemSheet({ item, onClose }: { item: StockItem | undefined; onClose: () => void }) {
  const { i18n } = useTranslation()
  return (
    <Sheet
      open={item !== undefined}
      onOpenChange={onClose}
      title={item ? inLanguage(item.title, i18n.language) : ''}
      description={item?.sku}
    >
      {item && (
        <div className="space-y-6">
          <Figures item={item} />
          <CountForm key={`count-${item.version}`} item={item} />
          <ThresholdForm key={`threshold-${item.version}`} item={item} />
        </div>
      )}
    </Sheet>
  )
}

function Figures({ item }: { item: StockItem }) {
  const { t } = useTranslation('stock')
  return (
    <div>
      <dl className="grid grid-cols-3 gap-3">
        {(['onHand', 'reserved', 'available'] as const).map((key) => (
          <div key={key} className="rounded-md bg-sunken px-3 py-2">
            <dt className="text-sm text-ink-soft">{t(`columns.${key}`)}</dt>
            <dd className="text-xl font-semibold">
              <Numeral value={item[key]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-faint">
        {t('item.changed')} <RelativeTime at={item.changedAt} />
      </p>
    </div>
  )
}

/** The new version replaces this form, so the promise is asked: a callback of a form that is gone is not called. */
function CountForm({ item }: { item: StockItem }) {
  const { t } = useTranslation('stock')
  const role = useMe().data?.role
  const count = useCount()
  const [value, setValue] = useState(String(item.onHand))
  const onHand = wholeNumber(value)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onHand === undefined) return
    count.mutateAsync({ item, onHand }).then(() => toast.success(t('item.counted')), toast.failure)
  }
  if (role === 'analyst') return null
  return (
    <form onSubmit={submit} noValidate className="space-y-3">
      <TextField
        label={t('item.count')}
        hint={t('item.countHint')}
        error={onHand === undefined ? t('wholeNumber') : undefined}
        inputMode="numeric"
        dir="ltr"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button
        type="submit"
        look="primary"
        busy={count.isPending}
        disabled={onHand === undefined || onHand === item.onHand}
      >
        {t('item.save')}
      </Button>
    </form>
  )
}

function ThresholdForm({ item }: { item: StockItem }) {
  const { t } = useTranslation('stock')
  const mayEdit = useMayEdit()
  const change = useChangeThreshold()
  const [value, setValue] = useState(item.threshold === null ? '' : String(item.threshold))
  const threshold = value.trim() === '' ? null : wholeNumber(value)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (threshold === undefined) return
    change
      .mutateAsync({ variantId: item.variantId, threshold })
      .then(() => toast.success(t('item.thresholdSaved')), toast.failure)
  }
  if (!mayEdit) return null
  return (
    <form onSubmit={submit} noValidate className="space-y-3 border-t border-line pt-5">
      <TextField
        label={t('item.threshold')}
        hint={t('item.thresholdHint')}
        error={threshold === undefined ? t('wholeNumber') : undefined}
        inputMode="numeric"
        dir="ltr"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" busy={change.isPending} disabled={threshold === undefined || threshold === item.threshold}>
        {t('item.save')}
      </Button>
    </form>
  )
}

function wholeNumber(value: string): number | undefined {
  return /^\d{1,7}$/.test(value.trim()) ? Number(value) : undefined
}
