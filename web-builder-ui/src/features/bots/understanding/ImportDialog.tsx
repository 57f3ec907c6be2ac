import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { Button } from '@/design/Button'
import { Dialog } from '@/design/Dialog'
import { TextArea } from '@/design/Field'
import { describeError } from '@/design/states'
import { toast } from '@/design/toast'
import { useImportExamples } from './understanding'

/** Many examples at once, pasted from a spreadsheet. */
export function ImportDialog({ botId, onClose }: { botId: string; onClose: () => void }) {
  const { t } = useTranslation(['bots', 'app'])
  const [table, setTable] = useState('')
  const take = useImportExamples(botId)
  const run = () =>
    take.mutate(table, {
      onSuccess: ({ added, repeated }) => {
        toast.success(
          [
            t('understanding.imported', { count: added }),
            ...(repeated > 0 ? [t('understanding.repeated', { count: repeated })] : []),
          ].join(' '),
        )
        onClose()
      },
    })
  return (
    <Dialog
      wide
      open
      onOpenChange={onClose}
      title={t('understanding.import')}
      description={t('understanding.importText')}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button look="primary" disabled={!table.trim()} busy={take.isPending} onClick={run}>
            {t('understanding.importRun')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('understanding.table')}
        hint={t('understanding.tableHint')}
        error={take.isError ? whatIsWrong(take.error, t) : undefined}
        rows={10}
        className="font-mono text-sm"
        value={table}
        onChange={(event) => setTable(event.target.value)}
      />
    </Dialog>
  )
}

type Translate = (key: string, options?: Record<string, unknown>) => string

/** The service names row, column and value; the words are ours. */
function whatIsWrong(error: unknown, t: Translate): string {
  if (!(error instanceof ApiProblem)) return describeError(error, (key, options) => t(`app:${key}`, options))
  const { row, column, value } = error.details
  if (error.code === 'unusable-row' && row !== undefined) {
    return t('understanding.wrongRow', {
      row,
      column: t(`understanding.columns.${column}`, { defaultValue: String(column) }),
      value,
    })
  }
  if (error.code === 'too-many-examples') return t('understanding.tooMany')
  return describeError(error, (key, options) => t(`app:${key}`, options))
}
