import { getRouteApi } from '@tanstack/react-router'
import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { useMayEdit } from '@/app/session/me'
import { Button } from '@/design/Button'
import { Page } from '@/design/Page'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { Tabs } from '@/design/Tabs'
import { toast } from '@/design/toast'
import { BotHeader } from '../BotHeader'
import { useBot } from '../bots'
import { ExamplesTab } from './ExamplesTab'
import { ModelTab } from './ModelTab'
import { NotUnderstoodTab } from './NotUnderstoodTab'
import { TrainingCard } from './TrainingCard'
import { isUnderWay, useTrain, useTraining } from './training'

const route = getRouteApi('/bots/$botId/understanding')

/** What the bot does not understand, what it was taught, and how well it understands. */
export default function UnderstandingPage() {
  const { t } = useTranslation('bots')
  const { botId } = route.useParams()
  const mayEdit = useMayEdit()
  const bot = useBot(botId)
  const [awaited, setAwaited] = useState<string>()
  const training = useTraining(botId, awaited)
  const train = useTrain(botId)
  const underWay = isUnderWay(training.data ?? null, awaited)
  const start = () =>
    train.mutate(undefined, {
      onSuccess: ({ trainingId }) => {
        setAwaited(trainingId)
        training.refetch()
      },
      onError: (error) =>
        error instanceof ApiProblem && error.code === 'nothing-to-learn'
          ? toast.failure(new ApiProblem(409, { ...error.details, detail: t('understanding.nothingToLearn') }))
          : toast.failure(error),
    })
  if (bot.isError && !bot.data) return <ErrorState error={bot.error} onRetry={() => bot.refetch()} />
  return (
    <>
      <BotHeader name={bot.data?.body.name ?? ''} botId={botId} />
      <Page
        level={2}
        title={t('understanding.title')}
        description={t('understanding.description')}
        actions={
          mayEdit && (
            <Button
              look="primary"
              icon={<GraduationCap size={17} aria-hidden />}
              busy={train.isPending || underWay}
              onClick={start}
            >
              {training.data ? t('understanding.trainAgain') : t('understanding.train')}
            </Button>
          )
        }
      >
        {training.isError && !training.data ? (
          <ErrorState error={training.error} onRetry={() => training.refetch()} />
        ) : training.isPending ? (
          <Skeleton className="mb-5 h-28" />
        ) : (
          <TrainingCard botId={botId} training={training.data} underWay={underWay} readOnly={!mayEdit} />
        )}
        <Tabs
          label={t('understanding.title')}
          tabs={[
            {
              id: 'notUnderstood',
              label: t('understanding.notUnderstood'),
              content: <NotUnderstoodTab botId={botId} mayEdit={mayEdit} />,
            },
            {
              id: 'examples',
              label: t('understanding.examples'),
              content: <ExamplesTab botId={botId} mayEdit={mayEdit} />,
            },
            { id: 'model', label: t('understanding.card.title'), content: <ModelTab /> },
          ]}
        />
      </Page>
    </>
  )
}
