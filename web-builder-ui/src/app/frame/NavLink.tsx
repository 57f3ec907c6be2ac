import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { cx } from '@/design/classNames'
import type { Destination } from '../navigation'

const exactFor = (to: string) => ({ exact: to === '/' })

export function SideLink({ destination, onFollow }: { destination: Destination; onFollow?: () => void }) {
  const { t } = useTranslation()
  const Icon = destination.icon
  return (
    <Link
      to={destination.to}
      onClick={onFollow}
      activeOptions={exactFor(destination.to)}
      className={cx(
        'flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium text-ink-soft transition-colors hover:bg-hover hover:text-ink',
        'aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-ink pointer-coarse:h-11',
      )}
    >
      <Icon size={18} aria-hidden className="shrink-0" />
      <span className="truncate">{t(`navigation.${destination.label}`)}</span>
    </Link>
  )
}

export function BottomLink({ destination }: { destination: Destination }) {
  const { t } = useTranslation()
  const Icon = destination.icon
  return (
    <Link
      to={destination.to}
      activeOptions={exactFor(destination.to)}
      className="flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-ink-soft aria-[current=page]:text-brand-ink"
    >
      <Icon size={20} aria-hidden />
      <span className="max-w-full truncate">
        {t(`navigation.short.${destination.label}`, { defaultValue: t(`navigation.${destination.label}`) })}
      </span>
    </Link>
  )
}
