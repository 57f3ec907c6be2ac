import { useTranslation } from 'react-i18next'
import { Logo } from '@/app/frame/Logo'
import { AccountMenu, LanguageMenu } from '@/app/frame/menus'
import { Card, CardBody } from '@/design/Card'
import { RegisterShopForm } from './RegisterShopForm'

/** The first page of somebody who is signed in and has no shop yet. */
export default function RegisterShopPage() {
  const { t } = useTranslation('onboarding')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center gap-2 px-5 py-4">
        <Logo />
        <span className="flex-1" />
        <LanguageMenu />
        <AccountMenu />
      </header>
      <main className="mx-auto w-full max-w-lg flex-1 px-5 py-8 sm:py-14">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="mt-2 mb-6 text-lg text-ink-soft">{t('text')}</p>
        <Card>
          <CardBody className="pt-5">
            <RegisterShopForm />
          </CardBody>
        </Card>
      </main>
    </div>
  )
}
