import { ChevronsUpDown, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '@/design/Menu'
import { toast } from '@/design/toast'
import { useMe, useSwitchShop } from '../session/me'

const RegisterShopDialog = lazy(() => import('@/features/onboarding/RegisterShopDialog'))

export default function ShopSwitcher() {
  const { t } = useTranslation()
  const me = useMe().data
  const switchShop = useSwitchShop()
  const [registering, setRegistering] = useState(false)
  if (!me?.shop) return null
  return (
    <>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            aria-label={t('frame.currentShop', { shop: me.shop.name })}
            className="flex h-11 min-w-0 flex-1 items-center gap-2.5 rounded-md px-2 text-start hover:bg-hover"
          >
            <Monogram name={me.shop.name} />
            <span dir="auto" className="min-w-0 flex-1 truncate font-semibold align-with-page">
              {me.shop.name}
            </span>
            {me.shop.demo && <DemoBadge />}
            <ChevronsUpDown size={16} className="shrink-0 text-ink-faint" aria-hidden />
          </button>
        }
      >
        <MenuLabel>{t('frame.shops')}</MenuLabel>
        {me.shops.map((shop) => (
          <MenuItem
            key={shop.id}
            checked={shop.id === me.shop?.id}
            onSelect={() => shop.id !== me.shop?.id && switchShop.mutate(shop.id, { onError: toast.failure })}
          >
            <span className="flex items-center gap-2">
              <bdi className="truncate">{shop.name}</bdi>
              {shop.demo && <DemoBadge />}
            </span>
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem icon={<Plus size={16} aria-hidden />} onSelect={() => setRegistering(true)}>
          {t('frame.newShop')}
        </MenuItem>
      </Menu>
      {registering && (
        <Suspense>
          <RegisterShopDialog onClose={() => setRegistering(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Demo shops hold invented people and orders; nobody may take them for real ones. */
export function DemoBadge() {
  const { t } = useTranslation()
  return <Badge tone="warn">{t('frame.demo')}</Badge>
}

function Monogram({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="flex size-8 shrink-0 items-center justify-center rounded-md bg-brand text-sm font-semibold text-on-brand"
    >
      {[...name.trim()][0]?.toUpperCase()}
    </span>
  )
}
