import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { Skeleton } from './Skeleton'
import { ErrorState } from './states'
import { toast } from './toast'

/** What a form inside the dialog gets; the dialog's own button submits it by its id. */
export interface SettingsFormProps<Settings> {
  id: string
  settings: Settings
  onSave: (settings: Settings) => void
}

interface SettingsDialogProps<Settings> {
  /** The settings' address; they are saved only over the version that was read. */
  path: string
  title: string
  description?: string
  /** Query keys whose data these settings decide, beside the settings themselves. */
  decides?: readonly string[]
  onClose: () => void
  children: (form: SettingsFormProps<Settings>) => ReactNode
}

/** A shop's settings of one kind: read, edited in a form and saved as a whole. */
export function SettingsDialog<Settings>({
  path,
  title,
  description,
  decides = [],
  onClose,
  children,
}: SettingsDialogProps<Settings>) {
  const { t } = useTranslation('app')
  const form = useId()
  const queries = useQueryClient()
  const settings = useQuery({ queryKey: [path], queryFn: () => api.getVersioned<Settings>(path) })
  const change = useMutation({
    mutationFn: (body: Settings) => api.put<Settings>(path, body, { ifMatch: settings.data?.etag }),
    onSettled: () => Promise.all([path, ...decides].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
    onSuccess: () => {
      toast.success(t('actions.saved'))
      onClose()
    },
    onError: toast.failure,
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{t('actions.cancel')}</Button>
          <Button form={form} type="submit" look="primary" busy={change.isPending} disabled={!settings.data}>
            {t('actions.save')}
          </Button>
        </>
      }
    >
      {settings.isPending && <Skeleton className="h-40" />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => settings.refetch()} />}
      {settings.data && children({ id: form, settings: settings.data.body, onSave: change.mutate })}
    </Dialog>
  )
}
