import { type ReactNode, useEffect } from 'react'
import { cx } from './classNames'

interface PageProps {
  title: string
  description?: ReactNode
  /** The page's one primary action, and quiet ones before it. */
  actions?: ReactNode
  children: ReactNode
  narrow?: boolean
}

export function Page({ title, description, actions, children, narrow }: PageProps) {
  useEffect(() => {
    document.title = `${title} · RetailBot Factory`
  }, [title])
  return (
    <div className={cx('mx-auto w-full px-4 py-5 sm:px-6 lg:py-7', narrow ? 'max-w-3xl' : 'max-w-6xl')}>
      <header className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold" dir="auto">
            {title}
          </h1>
          {description && <p className="mt-0.5 max-w-2xl text-ink-soft">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
