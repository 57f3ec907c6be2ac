import { ClipboardPaste, MessageSquarePlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { Select } from '@/design/Field'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { type Column, Table } from '@/design/Table'
import { ExampleSheet } from './ExampleSheet'
import { ImportDialog } from './ImportDialog'
import { type Example, useExamples, useLabelName, useLabels } from './understanding'

export function ExamplesTab({ botId, mayEdit }: { botId: string; mayEdit: boolean }) {
  const { t } = useTranslation(['bots', 'app'])
  const nameOf = useLabelName()
  const [label, setLabel] = useState('')
  const [edited, setEdited] = useState<Example | 'new'>()
  const [importing, setImporting] = useState(false)
  const examples = useExamples(botId, label)
  const labels = useLabels(botId).data?.items ?? []
  const empty = examples.isSuccess && examples.items.length === 0
  const actions = mayEdit && (
    <div className="flex flex-wrap gap-2">
      <Button icon={<ClipboardPaste size={16} aria-hidden />} onClick={() => setImporting(true)}>
        {t('understanding.import')}
      </Button>
      <Button icon={<Plus size={16} aria-hidden />} onClick={() => setEdited('new')}>
        {t('understanding.addExample')}
      </Button>
    </div>
  )
  return (
    <>
      {!(empty && label === '') && (
        <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
          <Select
            label={t('understanding.show')}
            fieldClassName="w-full sm:w-72"
            value={label}
            options={[
              { value: '', label: t('understanding.allLabels') },
              ...labels.map((counted) => ({
                value: counted.label,
                label: `${nameOf(counted.label)} (${counted.examples})`,
              })),
            ]}
            onChoose={setLabel}
          />
          {actions}
        </div>
      )}
      {examples.isError && !examples.data && <ErrorState error={examples.error} onRetry={() => examples.refetch()} />}
      {empty ? (
        <EmptyState icon={<MessageSquarePlus size={24} />} title={t('understanding.noExamplesTitle')} action={actions}>
          {t('understanding.noExamplesText')}
        </EmptyState>
      ) : (
        !examples.isError && (
          <Card>
            {examples.isPending ? (
              <TableSkeleton rows={6} />
            ) : (
              <ExamplesTable examples={examples.items} onOpen={setEdited} />
            )}
          </Card>
        )
      )}
      {examples.hasNextPage && (
        <Button className="mt-4" busy={examples.isFetchingNextPage} onClick={() => examples.fetchNextPage()}>
          {t('app:actions.showMore')}
        </Button>
      )}
      {importing && <ImportDialog botId={botId} onClose={() => setImporting(false)} />}
      {edited && (
        <ExampleSheet
          key={edited === 'new' ? 'new' : edited.id}
          botId={botId}
          example={edited === 'new' ? undefined : edited}
          readOnly={!mayEdit}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  )
}

function ExamplesTable({ examples, onOpen }: { examples: readonly Example[]; onOpen: (example: Example) => void }) {
  const { t } = useTranslation(['bots', 'app'])
  const nameOf = useLabelName()
  const columns: Column<Example>[] = [
    {
      id: 'text',
      header: t('understanding.phrase'),
      cell: (example) => <bdi className="line-clamp-2 break-words">{example.text}</bdi>,
    },
    {
      id: 'label',
      header: t('understanding.meaning'),
      cell: (example) => (
        <Badge tone="brand" className="whitespace-normal">
          <bdi>{nameOf(example.label)}</bdi>
        </Badge>
      ),
    },
    {
      id: 'language',
      header: t('understanding.language'),
      wideOnly: true,
      cell: (example) =>
        example.language ? t(`app:languages.${example.language}`, { defaultValue: example.language }) : '–',
    },
  ]
  return (
    <Table
      caption={t('understanding.examples')}
      columns={columns}
      rows={examples}
      rowKey={(example) => example.id}
      onOpen={onOpen}
    />
  )
}
