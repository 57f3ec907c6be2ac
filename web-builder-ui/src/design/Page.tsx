import { type ReactNode, useEffect } from 'react'
import { cx } from './classNames'

interface PageProps {
  title: string
  description?: ReactNode
  /** The page's one primary action, and quiet ones before it. */
  actions?: ReactNode
  children: ReactNode
  narrow?: boolean
  /** 2 where a header above the page holds the first heading. */
  level?: 1 | 2
}

export function Page({ title, description, actions, children, narrow, level = 1 }: PageProps) {
  useEffect(() => {
    document.title = `${title} · RetailBot Factory`
  }, [title])
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={cx('mx-auto w-full px-4 py-5 sm:px-6 lg:py-7', narrow ? 'max-w-3xl' : 'max-w-6xl')}>
      <header className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <Heading className="text-xl font-semibold">
            <bdi>{title}</bdi>
          </Heading>
          {description && <p className="mt-0.5 max-w-2xl text-ink-soft">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
