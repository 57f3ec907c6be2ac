import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Card, CardBody } from '@/design/Card'
import { Select } from '@/design/Field'
import { Numeral } from '@/design/numbers'
import { type Column, Table } from '@/design/Table'
import { Tabs } from '@/design/Tabs'
import { toast } from '@/design/toast'
import { type Encoding, encodings, type ImportPreview, type Refusal, type RowChange, useMoreChanges } from './imports'

interface PreviewProps {
  preview: ImportPreview
  busy: boolean
  onEncoding: (encoding: Encoding) => void
  onConfirm: () => void
}

/** What would change, what would not, and which rows are refused and why. */
export function Preview({ preview, busy, onEncoding, onConfirm }: PreviewProps) {
  const { t } = useTranslation('catalogue')
  const changes = preview.creates + preview.updates
  return (
    <Card aria-label={t('import.preview')}>
      <CardBody className="space-y-5 pt-4 sm:pt-5">
        <Counts preview={preview} />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <Select<Encoding>
            label={t('import.encoding')}
            hint={t('import.encodingHint')}
            fieldClassName="max-w-sm"
            value={encodings.find((code) => code === preview.encoding) ?? 'utf-8'}
            options={encodings.map((value) => ({ value, label: t(`import.encodings.${value}`) }))}
            onChoose={onEncoding}
          />
          <Button look="primary" disabled={changes === 0} busy={busy} onClick={onConfirm}>
            {changes === 0 ? t('import.nothingToDo') : t('import.confirm', { count: changes })}
          </Button>
        </div>
        {preview.unknownColumns.length > 0 && (
          <p className="rounded-md bg-warn-soft px-3 py-2 text-warn-ink">
            {t('import.unknownColumns')} <bdi>{preview.unknownColumns.join(', ')}</bdi>
          </p>
        )}
        <Tabs
          label={t('import.preview')}
          tabs={[
            {
              id: 'changes',
              label: <Counted name={t('import.changes')} count={changes} />,
              content: <Changes preview={preview} />,
            },
            {
              id: 'refused',
              label: <Counted name={t('import.refused')} count={preview.refused} />,
              content: <Refusals refusals={preview.refusals} />,
            },
          ]}
        />
      </CardBody>
    </Card>
  )
}

function Counts({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('catalogue')
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {(['creates', 'updates', 'unchanged', 'refused'] as const).map((key) => (
        <div key={key} className="rounded-md bg-sunken px-3 py-2">
          <dt className="text-sm text-ink-soft">{t(`import.counts.${key}`)}</dt>
          <dd className="text-xl font-semibold">
            <Numeral value={preview[key]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Counted({ name, count }: { name: string; count: number }) {
  return (
    <>
      {name} <Badge>{<Numeral value={count} />}</Badge>
    </>
  )
}

function Changes({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation(['catalogue', 'app'])
  const more = useMoreChanges(preview.importId)
  const [rows, setRows] = useState(preview.changes)
  const [next, setNext] = useState(preview.next)
  const columns: Column<RowChange>[] = [
    { id: 'line', header: t('import.line'), cell: (row) => <Numeral value={row.line} /> },
    { id: 'sku', header: t('import.sku'), cell: (row) => <bdi>{row.sku}</bdi> },
    {
      id: 'kind',
      header: t('import.kind'),
      cell: (row) => <Badge tone={row.kind === 'CREATE' ? 'success' : 'info'}>{t(`import.kinds.${row.kind}`)}</Badge>,
    },
    { id: 'fields', header: t('import.values'), cell: (row) => <FieldChanges row={row} /> },
  ]
  const showMore = (cursor: string) =>
    more.mutate(cursor, {
      onSuccess: (page) => {
        setRows((before) => [...before, ...page.changes])
        setNext(page.next)
      },
      onError: toast.failure,
    })
  if (rows.length === 0) return <p className="text-ink-soft">{t('import.noChanges')}</p>
  return (
    <>
      <Table caption={t('import.changes')} columns={columns} rows={rows} rowKey={(row) => `${row.line}:${row.sku}`} />
      {next && (
        <Button className="mt-3" busy={more.isPending} onClick={() => showMore(next)}>
          {t('app:actions.showMore')}
        </Button>
      )}
    </>
  )
}

function FieldChanges({ row }: { row: RowChange }) {
  const { t } = useTranslation('catalogue')
  return (
    <ul className="space-y-0.5 text-sm">
      {row.fields.map(({ field, before, after }) => (
        <li key={field}>
          <span className="text-ink-faint">{t(`import.fields.${field}`, { defaultValue: field })}: </span>
          {before !== null && (
            <>
              <s className="text-ink-faint">
                <bdi>{before}</bdi>
              </s>
              {' → '}
            </>
          )}
          <bdi>{after ?? '–'}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const { t } = useTranslation('catalogue')
  const columns: Column<Refusal>[] = [
    { id: 'line', header: t('import.line'), cell: (row) => <Numeral value={row.line} /> },
    { id: 'sku', header: t('import.sku'), cell: (row) => <bdi>{row.sku ?? '–'}</bdi>, wideOnly: true },
    {
      id: 'field',
      header: t('import.column'),
      cell: (row) => (row.field ? t(`import.fields.${row.field}`, { defaultValue: row.field }) : '–'),
    },
    {
      id: 'value',
      header: t('import.value'),
      cell: (row) => <bdi className="wrap-anywhere">{row.value ?? '–'}</bdi>,
      wideOnly: true,
    },
    {
      id: 'reason',
      header: t('import.reason'),
      cell: (row) => t(`import.reasons.${row.code}`, { defaultValue: row.message }),
    },
  ]
  if (refusals.length === 0) return <p className="text-ink-soft">{t('import.noRefusals')}</p>
  return (
    <Table
      caption={t('import.refused')}
      columns={columns}
      rows={refusals}
      rowKey={(row) => `${row.line}:${row.code}:${row.field}`}
    />
  )
}
