import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { Sheet } from '@/design/Dialog'
import { Money, Numeral, RelativeTime } from '@/design/numbers'
import { CartStateBadge } from './CartStateBadge'
import type { LeftCart, Reminder } from './recovery'

export function CartSheet({ cart, onClose }: { cart: LeftCart | undefined; onClose: () => void }) {
  const { t } = useTranslation('carts')
  return (
    <Sheet open={cart !== undefined} onOpenChange={onClose} title={t('cart')}>
      {cart && <CartDetails cart={cart} />}
    </Sheet>
  )
}

function CartDetails({ cart }: { cart: LeftCart }) {
  const { t, i18n } = useTranslation('carts')
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center gap-2">
        <CartStateBadge cart={cart} />
        <span className="text-sm text-ink-faint">
          {t('left')} <RelativeTime at={cart.abandonedAt} />
        </span>
      </div>
      <ul className="divide-y divide-line">
        {cart.lines.map((line) => (
          <li key={line.variantId} className="flex items-baseline gap-3 py-2">
            <span className="tabular text-ink-soft">
              <Numeral value={line.quantity} /> ×
            </span>
            <span className="min-w-0 flex-1">
              <bdi>{inLanguage(line.title, i18n.language)}</bdi>
            </span>
            <Money value={line.unitPrice} />
          </li>
        ))}
        <li className="flex justify-between py-2 font-semibold">
          {t('columns.total')} <Money value={cart.total} />
        </li>
      </ul>
      <section>
        <h3 className="mb-2 text-sm font-medium text-ink-faint">{t('reminders.title')}</h3>
        {cart.reminders.length === 0 && (
          <p className="text-ink-soft">{cart.reachable ? t('reminders.none') : t('unreachable')}</p>
        )}
        <ol className="space-y-3">
          {cart.reminders.map((reminder) => (
            <ReminderRow key={reminder.id} reminder={reminder} />
          ))}
        </ol>
      </section>
    </div>
  )
}

function ReminderRow({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation('carts')
  const at = reminder.deliveredAt ?? reminder.requestedAt ?? reminder.dueAt
  return (
    <li>
      <p>
        {t('reminders.step', { step: reminder.step })}: {t(`reminders.${reminder.state}`)} · <RelativeTime at={at} />
      </p>
      {reminder.reason && (
        <p className="text-sm text-ink-soft">
          {t(`reminders.reasons.${reminder.reason}`, { defaultValue: reminder.reason })}
        </p>
      )}
      {reminder.failure && (
        <p className="text-sm text-danger-ink">
          <bdi>{reminder.failure}</bdi>
        </p>
      )}
    </li>
  )
}
