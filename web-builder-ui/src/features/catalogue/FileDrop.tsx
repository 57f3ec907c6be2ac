import { Download, FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '@/design/Button'
import { cx } from '@/design/classNames'
import { toast } from '@/design/toast'
import { useImportTemplate } from './imports'

interface FileDropProps {
  file: File | undefined
  busy: boolean
  onFile: (file: File) => void
}

export function FileDrop({ file, busy, onFile }: FileDropProps) {
  const { t } = useTranslation('catalogue')
  const input = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) onFile(dropped)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file button inside is the accessible way
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        'flex flex-wrap items-center gap-4 rounded-lg border-2 border-dashed p-5',
        over ? 'border-brand bg-brand-soft' : 'border-line-strong/60 bg-surface',
      )}
    >
      <FileUp size={28} className="text-ink-faint" aria-hidden />
      <div className="min-w-48 flex-1">
        <p className="font-medium">{file ? <bdi>{file.name}</bdi> : t('import.drop')}</p>
        <p className="text-sm text-ink-soft">{t('import.formats')}</p>
      </div>
      <TemplateButton />
      <label
        htmlFor={input}
        className={cx(buttonClass(file ? 'secondary' : 'primary'), 'cursor-pointer has-focus-visible:outline-2')}
      >
        {file ? t('import.otherFile') : t('import.choose')}
        <input
          id={input}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className="sr-only"
          disabled={busy}
          onChange={(event) => {
            const chosen = event.target.files?.[0]
            if (chosen) onFile(chosen)
            event.target.value = ''
          }}
        />
      </label>
    </div>
  )
}

/** The download needs the token, so it is fetched and then handed to the browser. */
function TemplateButton() {
  const { t } = useTranslation('catalogue')
  const template = useImportTemplate()
  const download = async () => {
    const { data, error } = await template.refetch()
    if (data === undefined) return toast.failure(error)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([data], { type: 'text/csv' }))
    link.download = 'catalogue.csv'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Button look="quiet" icon={<Download size={16} aria-hidden />} busy={template.isFetching} onClick={download}>
      {t('import.template')}
    </Button>
  )
}
