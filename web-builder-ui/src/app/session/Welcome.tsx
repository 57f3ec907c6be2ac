import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { Button } from '@/design/Button'
import { useConfig } from '../configContext'
import { Logo } from '../frame/Logo'
import { LanguageMenu } from '../frame/menus'
import { signInArguments } from './session'

const promises = ['understands', 'sells', 'protects'] as const

/** The door: what this is in one glance, and one button. */
export function Welcome({ failure }: { failure?: Error }) {
  const { t } = useTranslation()
  const auth = useAuth()
  const { demo } = useConfig()
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-between px-5 py-4">
        <Logo />
        <LanguageMenu />
      </header>
      <main className="mx-auto flex w-full max-w-xl flex-1 flex-col justify-center px-5 pb-20">
        <h1 className="text-2xl font-semibold text-balance">{t('welcome.title')}</h1>
        <p className="mt-3 text-lg text-ink-soft">{t('welcome.text')}</p>
        <ul className="mt-6 space-y-2.5">
          {promises.map((promise) => (
            <li
              key={promise}
              className="flex gap-2.5 text-ink-soft before:mt-2 before:size-1.5 before:shrink-0 before:rounded-full before:bg-brand"
            >
              {t(`welcome.promises.${promise}`)}
            </li>
          ))}
        </ul>
        <div className="mt-8 flex flex-wrap gap-3">
          <Button look="primary" onClick={() => auth.signinRedirect(signInArguments())}>
            {t('welcome.signIn')}
          </Button>
          <Button onClick={() => auth.signinRedirect(signInArguments('register'))}>{t('welcome.register')}</Button>
        </div>
        {demo && <p className="mt-5 text-sm text-ink-faint">{t('welcome.demo')}</p>}
        {failure && (
          <p role="alert" className="mt-5 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger-ink">
            {t('welcome.failed')}
          </p>
        )}
      </main>
    </div>
  )
}
