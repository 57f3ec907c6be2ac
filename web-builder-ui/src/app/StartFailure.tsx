import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'

/** Without `/config.json` nobody can sign in: the gateway is starting or gone. */
export function StartFailure() {
  const { t } = useTranslation()
  return (
    <main
      role="alert"
      className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center px-5 text-center"
    >
      <h1 className="text-lg font-semibold">{t('states.offlineTitle')}</h1>
      <p className="mt-1 mb-5 text-ink-soft">{t('states.offline')}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {t('actions.retry')}
      </Button>
    </main>
  )
}
