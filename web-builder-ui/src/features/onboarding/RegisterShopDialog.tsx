import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Dialog } from '@/design/Dialog'
import { RegisterShopForm } from './RegisterShopForm'

export default function RegisterShopDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['onboarding', 'app'])
  return (
    <Dialog open onOpenChange={onClose} title={t('title')} description={t('another')}>
      <RegisterShopForm
        onRegistered={onClose}
        secondary={<Button onClick={onClose}>{t('app:actions.cancel')}</Button>}
      />
    </Dialog>
  )
}
