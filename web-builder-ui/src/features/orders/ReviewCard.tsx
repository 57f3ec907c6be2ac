import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/app/session/me'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { TextField } from '@/design/Field'
import { Money, RelativeTime } from '@/design/numbers'
import { toast } from '@/design/toast'
import { Wilaya } from '@/design/Wilaya'
import { type Assessment, useDecide } from './assessments'
import { RiskLabel } from './RiskLabel'
import { ReasonList } from './RiskReasons'

export function ReviewCard({ assessment, onOpen }: { assessment: Assessment; onOpen: () => void }) {
  const { t } = useTranslation('orders')
  const role = useMe().data?.role
  return (
    <Card className="flex h-full flex-col gap-4 p-4 sm:p-5">
      <header className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <h2 className="text-lg font-semibold">
            <button type="button" className="hover:underline" onClick={onOpen}>
              {t('orderNumber', { number: assessment.orderNumber })}
            </button>
          </h2>
          <p className="text-sm text-ink-soft">
            <Money value={assessment.total} whole /> · <Wilaya code={assessment.wilayaCode} /> ·{' '}
            <RelativeTime at={assessment.placedAt} />
          </p>
        </div>
        <RiskLabel order={{ risk: assessment }} />
      </header>
      <ReasonList reasons={assessment.reasons} />
      <p className="mt-auto text-sm text-ink-soft">
        {t('risk.expectedLoss')} <Money value={assessment.expectedLoss} whole />
      </p>
      {role !== 'analyst' && <Decision orderId={assessment.orderId} number={assessment.orderNumber} />}
    </Card>
  )
}

function Decision({ orderId, number }: { orderId: string; number: string }) {
  const { t } = useTranslation('orders')
  const decide = useDecide()
  const [note, setNote] = useState('')
  const run = (decision: 'CONFIRM' | 'CANCEL') =>
    // A decided order leaves the page with its card, so the promise is asked and not the card.
    decide
      .mutateAsync({ orderId, decision, note: note.trim() || undefined })
      .then(() => toast.success(t(`review.done.${decision}`, { number })), toast.failure)
  const busy = (decision: string) => decide.isPending && decide.variables.decision === decision
  return (
    <div className="space-y-3 border-t border-line pt-4">
      <TextField
        label={t('review.note')}
        hideLabel
        placeholder={t('review.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={busy('CONFIRM')} disabled={decide.isPending} onClick={() => run('CONFIRM')}>
          {t('review.confirm')}
        </Button>
        <Button look="danger" busy={busy('CANCEL')} disabled={decide.isPending} onClick={() => run('CANCEL')}>
          {t('review.cancel')}
        </Button>
      </div>
    </div>
  )
}
