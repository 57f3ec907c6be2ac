import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Versioned } from '@/api/client'
import { Button } from '@/design/Button'
import { Dialog } from '@/design/Dialog'
import { TextField } from '@/design/Field'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { toast } from '@/design/toast'
import { useChangeDefaultThreshold, useDefaultThreshold } from './stock'

/** The number that applies to every variant without one of its own. */
export function DefaultThresholdDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['stock', 'app'])
  const form = useId()
  const settings = useDefaultThreshold()
  const change = useChangeDefaultThreshold()
  const save = (defaultThreshold: number) =>
    change.mutate(
      { defaultThreshold, etag: settings.data?.etag },
      {
        onSuccess: () => {
          toast.success(t('app:actions.saved'))
          onClose()
        },
        onError: toast.failure,
      },
    )
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('settings.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button form={form} type="submit" look="primary" busy={change.isPending} disabled={!settings.data}>
            {t('app:actions.save')}
          </Button>
        </>
      }
    >
      {settings.isPending && <Skeleton className="h-16" />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => settings.refetch()} />}
      {settings.data && <ThresholdForm id={form} settings={settings.data} onSave={save} />}
    </Dialog>
  )
}

interface ThresholdFormProps {
  id: string
  settings: Versioned<{ defaultThreshold: number }>
  onSave: (threshold: number) => void
}

function ThresholdForm({ id, settings, onSave }: ThresholdFormProps) {
  const { t } = useTranslation('stock')
  const [value, setValue] = useState(String(settings.body.defaultThreshold))
  const right = /^\d{1,7}$/.test(value.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (right) onSave(Number(value))
  }
  return (
    <form id={id} onSubmit={submit} noValidate>
      <TextField
        label={t('settings.threshold')}
        hint={t('settings.hint')}
        error={right ? undefined : t('wholeNumber')}
        inputMode="numeric"
        dir="ltr"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
    </form>
  )
}
