import { Link } from '@tanstack/react-router'
import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '@/app/session/me'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Numeral } from '@/design/numbers'
import { Page } from '@/design/Page'
import { useReviewQueue } from './assessments'
import { CodSettingsDialog } from './CodSettingsDialog'

const tab =
  'flex min-h-9 items-center gap-1.5 border-b-2 border-transparent -mb-px px-3 font-medium text-ink-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:text-brand-ink pointer-coarse:min-h-11'

/** What both pages about orders share: title, settings, and the way to the other one. */
export function OrdersPageFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('orders')
  const mayEdit = useMayEdit()
  const queue = useReviewQueue()
  const waiting = queue.items.length
  const [settings, setSettings] = useState(false)
  return (
    <Page
      title={t('title')}
      description={t('description')}
      actions={
        mayEdit && (
          <Button icon={<SlidersHorizontal size={16} aria-hidden />} onClick={() => setSettings(true)}>
            {t('settings.open')}
          </Button>
        )
      }
    >
      <nav aria-label={t('title')} className="mb-4 flex gap-1 border-b border-line">
        <Link to="/orders" activeOptions={{ exact: true }} className={tab}>
          {t('all')}
        </Link>
        <Link to="/orders/review" className={tab}>
          {t('review.title')}
          {waiting > 0 && (
            <Badge tone="danger">
              <Numeral value={waiting} orMore={queue.hasNextPage} />
            </Badge>
          )}
        </Link>
      </nav>
      {children}
      {settings && <CodSettingsDialog onClose={() => setSettings(false)} />}
    </Page>
  )
}
