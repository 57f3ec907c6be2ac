import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/app/session/me'
import { Button } from '@/design/Button'
import { Dialog } from '@/design/Dialog'
import { TextArea } from '@/design/Field'
import { toast } from '@/design/toast'
import { type Order, type OrderStatus, useMoveOrder } from './orders'

/** Moves that cannot be taken back ask for a second press and a reason; the usual next step does not. */
const delicate: readonly OrderStatus[] = ['CANCELLED', 'REFUSED', 'RETURNED']

export function OrderMoves({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  const role = useMe().data?.role
  const move = useMoveOrder()
  const [asking, setAsking] = useState<OrderStatus>()
  const run = (to: OrderStatus, reason?: string) =>
    move.mutate(
      { orderId: order.orderId, to, reason },
      {
        onSuccess: () => {
          setAsking(undefined)
          toast.success(t('moved', { status: t(`statuses.${to}`) }))
        },
        onError: toast.failure,
      },
    )
  if (role === 'analyst' || order.allowed.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2">
      {order.allowed.map((to, index) => (
        <Button
          key={to}
          look={index === 0 && !delicate.includes(to) ? 'primary' : delicate.includes(to) ? 'danger' : 'secondary'}
          busy={move.isPending && move.variables.to === to}
          onClick={() => (delicate.includes(to) ? setAsking(to) : run(to))}
        >
          {t(`moves.${to}`)}
        </Button>
      ))}
      {asking && (
        <ReasonDialog
          to={asking}
          busy={move.isPending}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => run(asking, reason)}
        />
      )}
    </div>
  )
}

interface ReasonDialogProps {
  to: OrderStatus
  busy: boolean
  onClose: () => void
  onConfirm: (reason: string) => void
}

function ReasonDialog({ to, busy, onClose, onConfirm }: ReasonDialogProps) {
  const { t } = useTranslation(['orders', 'app'])
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(`moves.${to}`)}
      description={t('moveWarning')}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button look="danger" busy={busy} onClick={() => onConfirm(reason.trim())}>
            {t(`moves.${to}`)}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}
