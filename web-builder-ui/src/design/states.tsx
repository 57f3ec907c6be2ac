import { Check, Copy, RotateCcw, TriangleAlert, WifiOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, Unreachable } from '@/api/problem'
import { Button } from './Button'

interface EmptyStateProps {
  icon: ReactNode
  title: string
  /** What the place is for. */
  children: ReactNode
  /** The one action that fills it. */
  action?: ReactNode
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      <span
        className="mb-4 flex size-14 items-center justify-center rounded-full bg-brand-soft text-brand-ink"
        aria-hidden
      >
        {icon}
      </span>
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mt-1 text-ink-soft">{children}</p>
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}

interface ErrorStateProps {
  error: unknown
  onRetry?: () => void
  /** What the person had entered is still there: say so where it matters. */
  kept?: string
}

export function ErrorState({ error, onRetry, kept }: ErrorStateProps) {
  const { t } = useTranslation()
  const offline = error instanceof Unreachable
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      <span
        className="mb-4 flex size-14 items-center justify-center rounded-full bg-warn-soft text-warn-ink"
        aria-hidden
      >
        {offline ? <WifiOff size={24} /> : <TriangleAlert size={24} />}
      </span>
      <h2 className="text-lg font-semibold">{offline ? t('states.offlineTitle') : t('states.errorTitle')}</h2>
      <p className="mt-1 text-ink-soft">{describeError(error, t)}</p>
      {kept && <p className="mt-1 text-ink-soft">{kept}</p>}
      {onRetry && (
        <Button look="primary" className="mt-5" onClick={onRetry} icon={<RotateCcw size={16} aria-hidden />}>
          {t('actions.retry')}
        </Button>
      )}
      {error instanceof ApiProblem && error.traceId && <TraceId traceId={error.traceId} />}
    </div>
  )
}

/** The number by which support finds the logs of this very request. */
export function TraceId({ traceId }: { traceId: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(traceId).then(() => setCopied(true))
  return (
    <p className="mt-4 flex flex-wrap items-center justify-center gap-2 text-sm text-ink-faint">
      {t('states.traceId')}
      <code dir="ltr" className="rounded bg-sunken px-1.5 py-0.5 font-mono text-xs break-all">
        {traceId}
      </code>
      <Button
        size="sm"
        look="quiet"
        onClick={copy}
        icon={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      >
        {copied ? t('actions.copied') : t('actions.copy')}
      </Button>
    </p>
  )
}

type Translate = (key: string, options?: Record<string, unknown>) => string

/** Our words for what happened; the service's own sentence only where we have none. */
export function describeError(error: unknown, t: Translate): string {
  if (error instanceof Unreachable) return t('states.offline')
  if (!(error instanceof ApiProblem)) return t('states.unexpected')
  if (error.status === 401) return t('states.signedOut')
  if (error.status === 403) return t('states.forbidden')
  if (error.status === 404) return t('states.notFound')
  if (error.status === 412) return t('states.changedElsewhere')
  if (error.status === 429) return t('states.tooMany')
  if (error.status >= 500) return t('states.server')
  return error.message
}
