import { useTranslation } from 'react-i18next'
import { Sheet } from '@/design/Dialog'
import type { Destination } from '../navigation'
import { SideLink } from './NavLink'

export default function MoreSheet({
  destinations,
  onClose,
}: {
  destinations: readonly Destination[]
  onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Sheet open onOpenChange={onClose} title={t('frame.more')}>
      <nav aria-label={t('frame.more')} className="space-y-1">
        {destinations.map((destination) => (
          <SideLink key={destination.to} destination={destination} onFollow={onClose} />
        ))}
      </nav>
    </Sheet>
  )
}
