import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button'
import { cx } from './classNames'

interface OverlayProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: ReactNode
  children: ReactNode
  /** Buttons at the end; the primary one last. */
  actions?: ReactNode
  /** What is typed here is kept at once or worth nothing: a press outside closes all the same. */
  nothingToLose?: boolean
}

/** A question that blocks the page. On a phone it rises from the bottom, where the thumb is. */
export function Dialog({ wide = false, ...props }: OverlayProps & { wide?: boolean }) {
  return (
    <Overlay
      {...props}
      className={cx(
        'inset-x-0 bottom-0 max-h-[92dvh] rounded-t-lg animate-rise-in sm:inset-x-auto sm:start-1/2 sm:top-1/2 sm:bottom-auto',
        'sm:w-[calc(100vw-2rem)] sm:-translate-y-1/2 sm:rounded-lg sm:ltr:-translate-x-1/2 sm:rtl:translate-x-1/2',
        wide ? 'sm:max-w-3xl' : 'sm:max-w-lg',
      )}
    />
  )
}

/** Details beside the page: full width on a phone, a panel at the end side elsewhere. */
export function Sheet({ wide = false, ...props }: OverlayProps & { wide?: boolean }) {
  return (
    <Overlay
      {...props}
      className={cx('inset-y-0 end-0 w-full animate-slide-from-end', wide ? 'sm:max-w-2xl' : 'sm:max-w-md')}
    />
  )
}

function Overlay({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  nothingToLose,
  className,
}: OverlayProps & { className: string }) {
  const { t } = useTranslation()
  const typed = useRef(false)
  if (!open) typed.current = false
  // A thumb beside a form must not throw away what was typed; closing takes the button or Escape then. A toast is no outside.
  const stay = (event: Event) => {
    const onToast = event.target instanceof Element && event.target.closest('[data-toasts]')
    if (onToast || (typed.current && !nothingToLose)) event.preventDefault()
  }
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/40 animate-fade-in" />
        <Radix.Content
          className={cx('fixed z-50 flex flex-col bg-surface text-ink shadow-high outline-none', className)}
          onInteractOutside={stay}
          onInput={() => {
            typed.current = true
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="flex items-start justify-between gap-3 border-b border-line px-4 py-3 sm:px-5">
            <div className="min-w-0 pt-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="text-sm text-ink-soft">{description}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton label={t('actions.close')} icon={<X size={18} aria-hidden />} />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4 sm:px-5">{children}</div>
          {actions && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3 sm:px-5">
              {actions}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
