import { CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card, CardBody } from '@/design/Card'
import { formatNumber } from '@/design/format'
import { Numeral, RelativeTime } from '@/design/numbers'
import { Suspicions } from './Suspicions'
import type { Training, TrainingReport } from './training'

interface TrainingCardProps {
  botId: string
  training: Training | null
  underWay: boolean
  readOnly: boolean
}

/** Where the newest training stands, and what the bot in use has learned. */
export function TrainingCard({ botId, training, underWay, readOnly }: TrainingCardProps) {
  const { t } = useTranslation('bots')
  return (
    <Card aria-label={t('understanding.training')} className="mb-5">
      <CardBody className="space-y-3 pt-4">
        <div role="status" className="space-y-2">
          {underWay && (
            <p className="flex items-center gap-2 text-ink-soft">
              <LoaderCircle size={17} className="animate-spin motion-reduce:animate-none" aria-hidden />
              {t('understanding.underWay')}
            </p>
          )}
          {!underWay && training?.state === 'failed' && (
            <p className="flex items-start gap-2 rounded-md bg-danger-soft px-3 py-2 text-danger-ink">
              <CircleAlert size={17} className="mt-0.5 shrink-0" aria-hidden />
              {t('understanding.failed')}
            </p>
          )}
          {!underWay && !training && <p className="text-ink-soft">{t('understanding.never')}</p>}
        </div>
        {training?.model && <Model model={training.model} />}
        {training?.model && <Suspicions botId={botId} suspicions={training.model.suspicions} readOnly={readOnly} />}
      </CardBody>
    </Card>
  )
}

function Model({ model }: { model: TrainingReport }) {
  const { t, i18n } = useTranslation('bots')
  const seconds = formatNumber(model.seconds, i18n.language, { digits: 1 })
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      <Figure name={t('understanding.accuracy')} hint={t('understanding.accuracyHint')}>
        <Numeral value={model.accuracy} percent />
      </Figure>
      <Figure name={t('understanding.examples')}>
        <Numeral value={model.examples} />
      </Figure>
      <Figure name={t('understanding.labels')}>
        <Numeral value={model.labels} />
      </Figure>
      <Figure name={t('understanding.trained')} hint={t('understanding.seconds', { seconds })}>
        <RelativeTime at={model.trainedAt} />
      </Figure>
    </dl>
  )
}

function Figure({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-faint">{name}</dt>
      <dd>
        <span className="text-lg font-semibold">{children}</span>
        {hint && <span className="block text-sm text-ink-faint">{hint}</span>}
      </dd>
    </div>
  )
}
