import { cx } from '@/design/classNames'

/** Grows from the start side, so it needs no mirroring. The figure beside it says the same in words. */
export function ShareBar({ share, tone = 'brand' }: { share: number; tone?: 'brand' | 'danger' }) {
  return (
    <span aria-hidden className="block h-2 overflow-hidden rounded-full bg-sunken">
      <span
        className={cx('block h-full rounded-full', tone === 'brand' ? 'bg-brand' : 'bg-danger')}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </span>
  )
}
