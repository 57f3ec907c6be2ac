import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './classNames'

type Look = 'primary' | 'secondary' | 'quiet' | 'danger'
type Size = 'md' | 'sm'

const looks: Record<Look, string> = {
  primary: 'bg-brand text-on-brand hover:bg-brand-strong',
  secondary: 'bg-surface text-ink border border-line-strong/70 hover:bg-hover',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
  danger: 'bg-danger-soft text-danger-ink hover:bg-danger hover:text-surface',
}

/** 36 px high on a desk, 44 px where fingers press. */
const sizes: Record<Size, string> = {
  md: 'h-9 pointer-coarse:h-11 px-3.5 gap-2 text-base',
  sm: 'h-8 pointer-coarse:h-10 px-2.5 gap-1.5 text-sm',
}

export function buttonClass(look: Look = 'secondary', size: Size = 'md'): string {
  return cx(
    'inline-flex shrink-0 items-center justify-center rounded-md font-medium whitespace-nowrap transition-colors',
    'disabled:opacity-55 disabled:pointer-events-none aria-disabled:opacity-55',
    looks[look],
    sizes[size],
  )
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look
  size?: Size
  icon?: ReactNode
  busy?: boolean
}

export function Button({ look, size, icon, busy = false, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(buttonClass(look, size), className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? <LoaderCircle size={16} className="animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Said by screen readers and shown as a tip. */
  label: string
  icon: ReactNode
  pressed?: boolean
}

export function IconButton({ label, icon, pressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      className={cx(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors pointer-coarse:size-11',
        'hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-45',
        pressed && 'bg-brand-soft text-brand-ink',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  )
}
