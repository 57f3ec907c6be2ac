import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Dialog } from '@/design/Dialog'

interface ConflictDialogProps {
  open: boolean
  onTakeTheirs: () => void
  onKeepMine: () => void
}

/** Two people edited at once: which flow stays is a decision, never an accident. */
export function ConflictDialog({ open, onTakeTheirs, onKeepMine }: ConflictDialogProps) {
  const { t } = useTranslation('bots')
  return (
    <Dialog
      open={open}
      onOpenChange={() => undefined}
      title={t('conflict.title')}
      description={t('conflict.text')}
      actions={
        <>
          <Button onClick={onKeepMine}>{t('conflict.mine')}</Button>
          <Button look="primary" onClick={onTakeTheirs}>
            {t('conflict.theirs')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.consequence')}</p>
    </Dialog>
  )
}
