import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { savedLanguage } from '@/app/i18n/i18n'
import { uiLanguages } from '@/app/i18n/languages'
import { Button } from '@/design/Button'
import { Select, TextField } from '@/design/Field'
import { describeError, TraceId } from '@/design/states'
import { type Industry, industries, type NewShop, useRegisterShop } from './shopRegistration'

export function RegisterShopForm({ onRegistered, secondary }: { onRegistered?: () => void; secondary?: ReactNode }) {
  const { t } = useTranslation(['onboarding', 'app'])
  const register = useRegisterShop()
  const [shop, setShop] = useState<NewShop>({ name: '', industry: 'fashion', defaultLanguage: savedLanguage() })
  const [tried, setTried] = useState(false)
  const nameMissing = shop.name.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!nameMissing) register.mutate({ ...shop, name: shop.name.trim() }, { onSuccess: onRegistered })
  }
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <TextField
        label={t('name.label')}
        hint={t('name.hint')}
        error={tried && nameMissing ? t('name.missing') : undefined}
        value={shop.name}
        maxLength={80}
        autoComplete="organization"
        onChange={(event) => setShop({ ...shop, name: event.target.value })}
      />
      <Select<Industry>
        label={t('industry.label')}
        hint={t('industry.hint')}
        value={shop.industry}
        options={industries.map((value) => ({ value, label: t(`industry.${value}`) }))}
        onChoose={(industry) => setShop({ ...shop, industry })}
      />
      <Select
        label={t('language.label')}
        hint={t('language.hint')}
        value={shop.defaultLanguage}
        options={uiLanguages.map(({ code, name }) => ({ value: code, label: name }))}
        onChoose={(defaultLanguage) => setShop({ ...shop, defaultLanguage })}
      />
      {register.isError && (
        <div role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-danger-ink">
          {describeError(register.error, (key) => t(`app:${key}`))} {t('kept')}
          {register.error instanceof ApiProblem && register.error.traceId && (
            <TraceId traceId={register.error.traceId} />
          )}
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2 pt-1">
        {secondary}
        <Button type="submit" look="primary" busy={register.isPending}>
          {t('register')}
        </Button>
      </div>
    </form>
  )
}
