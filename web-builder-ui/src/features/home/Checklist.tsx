import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { cx } from '@/design/classNames'
import { LinkButton } from '@/design/LinkButton'
import { Numeral } from '@/design/numbers'
import { type Progress, type Step, steps } from './progress'

/** The way to a live bot. One step is the next one, and only that one has a button. */
export function Checklist({ progress }: { progress: Progress }) {
  const { t } = useTranslation('home')
  const next = steps.find((step) => !progress.done.has(step))
  return (
    <Card>
      <CardHeader
        title={t('checklist.title')}
        description={t('checklist.description')}
        actions={
          <span className="text-sm text-ink-soft">
            <Numeral value={progress.done.size} /> / <Numeral value={steps.length} />
          </span>
        }
      />
      <CardBody>
        <ol className="divide-y divide-line">
          {steps.map((step) => (
            <StepRow
              key={step}
              step={step}
              done={progress.done.has(step)}
              action={step === next && <StepButton step={step} botId={progress.botId} />}
            />
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}

function StepRow({ step, done, action }: { step: Step; done: boolean; action: ReactNode }) {
  const { t } = useTranslation('home')
  return (
    <li className="flex flex-wrap items-center gap-3 py-3">
      <span
        className={cx(
          'flex size-6 shrink-0 items-center justify-center rounded-full',
          done ? 'bg-success text-surface' : 'border-2 border-line-strong',
        )}
        role="img"
        aria-label={t(done ? 'checklist.done' : 'checklist.open')}
      >
        {done && <Check size={14} strokeWidth={3} aria-hidden />}
      </span>
      <span className="min-w-48 flex-1">
        <span className={cx('block font-medium', done && 'text-ink-soft')}>{t(`steps.${step}.title`)}</span>
        {action && <span className="block text-sm text-ink-soft">{t(`steps.${step}.text`)}</span>}
      </span>
      {action}
    </li>
  )
}

function StepButton({ step, botId }: { step: Step; botId: string | undefined }) {
  const { t } = useTranslation('home')
  const label = t(`steps.${step}.action`)
  if (step === 'import') {
    return (
      <LinkButton look="primary" to="/catalogue/import">
        {label}
      </LinkButton>
    )
  }
  if (step === 'create' || !botId) {
    return (
      <LinkButton look="primary" to="/bots">
        {label}
      </LinkButton>
    )
  }
  return (
    <LinkButton look="primary" to={step === 'install' ? '/bots/$botId/install' : '/bots/$botId'} params={{ botId }}>
      {label}
    </LinkButton>
  )
}
