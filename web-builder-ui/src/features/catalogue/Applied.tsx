import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/design/LinkButton'
import { EmptyState } from '@/design/states'
import type { ImportPreview } from './imports'

export function Applied({ result }: { result: ImportPreview }) {
  const { t } = useTranslation('catalogue')
  return (
    <EmptyState
      icon={<CircleCheck size={24} />}
      title={t('import.done')}
      action={
        <LinkButton look="primary" to="/catalogue">
          {t('import.see')}
        </LinkButton>
      }
    >
      {t('import.doneCreates', { count: result.creates })} {t('import.doneUpdates', { count: result.updates })}
    </EmptyState>
  )
}
