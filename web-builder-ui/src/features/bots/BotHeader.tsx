import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/design/classNames'

const sections = [
  { to: '/bots/$botId', key: 'editor' },
  { to: '/bots/$botId/understanding', key: 'understanding' },
  { to: '/bots/$botId/versions', key: 'versions' },
  { to: '/bots/$botId/install', key: 'install' },
] as const

/** The bot's name, its pages, and what the page at hand adds at the end. */
export function BotHeader({ name, botId, children }: { name: string; botId: string; children?: ReactNode }) {
  const { t } = useTranslation('bots')
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-1.5 sm:px-4">
      <Link
        to="/bots"
        aria-label={t('gallery.back')}
        title={t('gallery.back')}
        className="flex size-9 items-center justify-center rounded-md text-ink-soft hover:bg-hover pointer-coarse:size-11"
      >
        <ArrowLeft size={18} className="flip-rtl" aria-hidden />
      </Link>
      <h1 dir="auto" className="min-w-0 truncate text-lg font-semibold align-with-page">
        {name}
      </h1>
      <nav aria-label={t('sections.label')} className="flex flex-wrap">
        {sections.map(({ to, key }) => (
          <Link
            key={key}
            to={to}
            params={{ botId }}
            activeOptions={{ exact: true }}
            className={cx(
              'flex h-9 items-center rounded-md px-2.5 font-medium text-ink-soft hover:text-ink pointer-coarse:h-11',
              'aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-ink',
            )}
          >
            {t(`sections.${key}`)}
          </Link>
        ))}
      </nav>
      {children && <div className="ms-auto flex flex-wrap items-center gap-1.5">{children}</div>}
    </header>
  )
}
