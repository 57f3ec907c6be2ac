import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { Card } from '@/design/Card'
import { LinkButton } from '@/design/LinkButton'
import { Page } from '@/design/Page'
import { TableSkeleton } from '@/design/Skeleton'
import { describeError, TraceId } from '@/design/states'
import { Applied } from './Applied'
import { FileDrop } from './FileDrop'
import { type Encoding, useConfirm, usePreview } from './imports'
import { Preview } from './Preview'

/** File, preview, confirmation. Nothing changes before the last step. */
export default function ImportPage() {
  const { t } = useTranslation(['catalogue', 'app'])
  const [file, setFile] = useState<File>()
  const preview = usePreview()
  const confirm = useConfirm()
  const read = (chosen: File, encoding?: Encoding) => {
    setFile(chosen)
    confirm.reset()
    preview.mutate({ file: chosen, encoding })
  }
  const error = preview.error ?? confirm.error
  return (
    <Page
      title={t('import.title')}
      description={t('import.description')}
      actions={<LinkButton to="/catalogue">{t('import.back')}</LinkButton>}
    >
      <div className="space-y-5">
        {error && <ImportError error={error} />}
        {confirm.data ? (
          <Applied result={confirm.data} />
        ) : (
          <>
            <FileDrop file={file} busy={preview.isPending} onFile={read} />
            {preview.isPending && (
              <Card>
                <TableSkeleton rows={5} />
              </Card>
            )}
            {file && preview.data && !preview.isPending && (
              <Preview
                key={preview.data.importId}
                preview={preview.data}
                busy={confirm.isPending}
                onEncoding={(encoding) => read(file, encoding)}
                onConfirm={() => confirm.mutate(preview.data.importId)}
              />
            )}
          </>
        )}
      </div>
    </Page>
  )
}

/** What is wrong with the file as a whole, in the merchant's words; one sentence a code. */
function ImportError({ error }: { error: unknown }) {
  const { t } = useTranslation(['catalogue', 'app'])
  const code = error instanceof ApiProblem ? error.code : ''
  return (
    <div role="alert" className="rounded-lg bg-danger-soft px-4 py-3 text-danger-ink">
      <p>{t(`import.problems.${code}`, { defaultValue: describeError(error, (key) => t(`app:${key}`)) })}</p>
      <p className="text-sm">{t('import.nothingChanged')}</p>
      {error instanceof ApiProblem && error.traceId && <TraceId traceId={error.traceId} />}
    </div>
  )
}
