import type { ComponentProps, ReactNode } from 'react'
import { cx } from './classNames'

export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={cx('min-w-0 rounded-lg border border-line bg-surface shadow-low', className)} {...rest} />
}

export function CardHeader({
  title,
  description,
  actions,
}: {
  title: ReactNode
  description?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-3 px-4 pt-4 pb-3 sm:px-5">
      <div className="min-w-0">
        <h2 className="text-lg font-semibold">{title}</h2>
        {description && <p className="mt-0.5 text-sm text-ink-soft">{description}</p>}
      </div>
      {actions}
    </header>
  )
}

export function CardBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cx('px-4 pb-4 sm:px-5 sm:pb-5', className)} {...rest} />
}
