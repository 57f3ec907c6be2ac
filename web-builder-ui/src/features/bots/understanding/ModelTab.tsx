import { useTranslation } from 'react-i18next'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { Numeral } from '@/design/numbers'
import { TableSkeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { type Column, Table } from '@/design/Table'
import { type LanguageScore, type ModelFigures, type Score, useModelFigures } from './training'
import { useLabelName } from './understanding'

/** How well the built-in model does on messages that it was not trained on. */
export function ModelTab() {
  const figures = useModelFigures()
  if (figures.isError) return <ErrorState error={figures.error} onRetry={() => figures.refetch()} />
  if (!figures.data) return <TableSkeleton rows={6} />
  return <ModelScores figures={figures.data} />
}

function ModelScores({ figures }: { figures: ModelFigures }) {
  const { t } = useTranslation(['bots', 'app'])
  const nameOf = useLabelName()
  return (
    <div className="space-y-5">
      <p className="max-w-3xl text-ink-soft">
        {t('understanding.card.text', { trainedOn: figures.trainedOn, heldOut: figures.heldOut })}
      </p>
      <LanguageScores scores={figures.languages} />
      {figures.intents.length > 0 && (
        <Scores title={t('understanding.card.intents')} scores={figures.intents} nameOf={nameOf} />
      )}
      <Scores
        title={t('understanding.card.entities')}
        scores={figures.entities}
        nameOf={(type) => t(`app:understood.entities.${type}`, { defaultValue: type })}
      />
    </div>
  )
}

function LanguageScores({ scores }: { scores: readonly LanguageScore[] }) {
  const { t } = useTranslation(['bots', 'app'])
  const columns: Column<LanguageScore>[] = [
    {
      id: 'language',
      header: t('understanding.language'),
      cell: ({ language }) => t(`app:languages.${language}`, { defaultValue: language }),
    },
    {
      id: 'intent',
      header: t('understanding.card.intentRight'),
      numeric: true,
      cell: ({ intentAccuracy }) => <Numeral value={intentAccuracy} percent />,
    },
    {
      id: 'recognised',
      header: t('understanding.card.languageRight'),
      numeric: true,
      cell: ({ languageRight }) => <Numeral value={languageRight} percent />,
    },
    {
      id: 'messages',
      header: t('understanding.card.messages'),
      numeric: true,
      wideOnly: true,
      cell: ({ messages }) => <Numeral value={messages} />,
    },
  ]
  return (
    <Card>
      <CardHeader title={t('understanding.card.languages')} />
      <CardBody className="px-0 pb-0 sm:px-0 sm:pb-0">
        <Table
          caption={t('understanding.card.languages')}
          columns={columns}
          rows={scores}
          rowKey={({ language }) => language}
        />
      </CardBody>
    </Card>
  )
}

function Scores({
  title,
  scores,
  nameOf,
}: {
  title: string
  scores: readonly Score[]
  nameOf: (name: string) => string
}) {
  const { t } = useTranslation('bots')
  const columns: Column<Score>[] = [
    { id: 'name', header: t('understanding.card.name'), cell: ({ name }) => nameOf(name) },
    {
      id: 'f1',
      header: t('understanding.card.f1'),
      numeric: true,
      cell: ({ f1 }) => <Numeral value={f1} percent />,
    },
    {
      id: 'cases',
      header: t('understanding.card.cases'),
      numeric: true,
      cell: ({ cases }) => <Numeral value={cases} />,
    },
  ]
  return (
    <Card>
      <CardHeader title={title} description={t('understanding.card.f1Text')} />
      <CardBody className="px-0 pb-0 sm:px-0 sm:pb-0">
        <Table caption={title} columns={columns} rows={scores} rowKey={({ name }) => name} />
      </CardBody>
    </Card>
  )
}
