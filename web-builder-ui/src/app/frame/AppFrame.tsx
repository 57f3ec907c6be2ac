import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useConfig } from '../configContext'
import { destinations } from '../navigation'
import { BottomBar } from './BottomBar'
import { AccountMenu, LanguageMenu, ShopSwitcher } from './menus'
import { SideLink } from './NavLink'
import { useShortcuts } from './useShortcuts'

const CommandPalette = lazy(() => import('./CommandPalette'))
const ShortcutsSheet = lazy(() => import('./ShortcutsSheet'))

/** Navigation at the start side on a desk, at the bottom on a phone; the page between. */
export function AppFrame() {
  const { t } = useTranslation()
  const { open, close } = useShortcuts()
  const visible = useVisibleDestinations()
  return (
    <div className="min-h-dvh lg:ps-60">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-surface focus:p-3"
      >
        {t('frame.skip')}
      </a>
      <aside className="fixed inset-y-0 start-0 z-30 hidden w-60 flex-col border-e border-line bg-surface lg:flex">
        <div className="flex border-b border-line p-2">
          <ShopSwitcher />
        </div>
        <nav aria-label={t('frame.navigation')} className="flex-1 space-y-0.5 overflow-y-auto p-2">
          {visible.map((destination) => (
            <SideLink key={destination.to} destination={destination} />
          ))}
        </nav>
        <div className="flex items-center justify-between border-t border-line p-2">
          <LanguageMenu />
          <AccountMenu />
        </div>
      </aside>
      <header className="sticky top-0 z-30 flex items-center gap-1 border-b border-line bg-surface px-2 py-1 lg:hidden">
        <ShopSwitcher />
        <LanguageMenu />
        <AccountMenu />
      </header>
      <main id="content" tabIndex={-1} className="pb-[calc(5rem+env(safe-area-inset-bottom))] outline-none lg:pb-0">
        <Outlet />
      </main>
      <BottomBar destinations={visible} />
      <Suspense>
        {open === 'palette' && <CommandPalette destinations={visible} onClose={close} />}
        {open === 'shortcuts' && <ShortcutsSheet onClose={close} />}
      </Suspense>
    </div>
  )
}

function useVisibleDestinations() {
  const { demo } = useConfig()
  return destinations.filter((destination) => demo || !destination.demoOnly)
}
