import { Menu as MenuIcon } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Destination } from '../navigation'
import { BottomLink } from './NavLink'

const MoreSheet = lazy(() => import('./MoreSheet'))

export function BottomBar({ destinations }: { destinations: readonly Destination[] }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const rest = destinations.filter((destination) => !destination.onPhone)
  return (
    <>
      <nav
        aria-label={t('frame.navigation')}
        className="fixed inset-x-0 bottom-0 z-30 flex h-[calc(4rem+env(safe-area-inset-bottom))] border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
      >
        {destinations
          .filter((destination) => destination.onPhone)
          .map((destination) => (
            <BottomLink key={destination.to} destination={destination} />
          ))}
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-ink-soft"
        >
          <MenuIcon size={20} aria-hidden />
          {t('frame.more')}
        </button>
      </nav>
      <Suspense>{open && <MoreSheet destinations={rest} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
