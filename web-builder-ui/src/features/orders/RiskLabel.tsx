import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Numeral } from '@/design/numbers'
import { type OrderSummary, underWay } from './orders'

const looks = {
  APPROVED: { tone: 'success', Icon: ShieldCheck },
  VERIFICATION_NEEDED: { tone: 'warn', Icon: ShieldQuestion },
  REVIEW_NEEDED: { tone: 'danger', Icon: ShieldAlert },
} as const

/** Never a bare figure: a word, a shape and a colour, and the percentage for those who want it. */
export function RiskLabel({
  order,
}: {
  order: Pick<OrderSummary, 'risk'> & Partial<Pick<OrderSummary, 'historical' | 'status'>>
}) {
  const { t } = useTranslation('orders')
  const { risk, historical, status } = order
  // Nobody assesses what came in with the shop's past, or what is already over.
  if (!risk && (historical || (status && !underWay(status)))) return <span className="text-ink-faint">–</span>
  if (!risk) return <span className="text-sm text-ink-faint">{t('risk.pending')}</span>
  const { tone, Icon } = looks[risk.outcome]
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden />}>
      {t(`risk.${risk.outcome}`)} · <Numeral value={risk.probability} percent />
    </Badge>
  )
}
