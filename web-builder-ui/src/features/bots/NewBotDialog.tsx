import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/api/localized'
import { useShop } from '@/app/session/me'
import { Button } from '@/design/Button'
import { cx } from '@/design/classNames'
import { Dialog } from '@/design/Dialog'
import { TextField } from '@/design/Field'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { toast } from '@/design/toast'
import { type Template, useCreateBot, useTemplates } from './bots'

/** A template and a name; the template of the shop's own industry is chosen already. */
export function NewBotDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation(['bots', 'app'])
  const form = useId()
  const shop = useShop()
  const templates = useTemplates()
  const create = useCreateBot()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string>()
  const [name, setName] = useState('')
  const templateId = chosen ?? ownIndustryFirst(templates.data ?? [], shop.industry)[0]?.id
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(
      {
        name: name.trim() || t('newBot.defaultName', { shop: shop.name }),
        templateId: templateId === blank ? undefined : templateId,
      },
      { onSuccess: (bot) => navigate({ to: '/bots/$botId', params: { botId: bot.id } }), onError: toast.failure },
    )
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t('newBot.title')}
      description={t('newBot.description')}
      actions={
        <>
          <Button onClick={onClose}>{t('app:actions.cancel')}</Button>
          <Button form={form} type="submit" look="primary" busy={create.isPending} disabled={!templates.data}>
            {t('newBot.create')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="space-y-5">
        <TextField
          label={t('newBot.name')}
          placeholder={t('newBot.defaultName', { shop: shop.name })}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t('newBot.template')}</legend>
          {templates.isPending && <Skeleton className="h-28" />}
          {templates.isError && <ErrorState error={templates.error} onRetry={() => templates.refetch()} />}
          {templates.data && (
            <div className="grid gap-3 sm:grid-cols-2">
              {ownIndustryFirst(templates.data, shop.industry).map((template) => (
                <TemplateOption
                  key={template.id}
                  value={template.id}
                  title={inLanguage(template.name, i18n.language)}
                  description={inLanguage(template.description, i18n.language)}
                  note={t('newBot.blocks', { count: template.blocks })}
                  checked={template.id === templateId}
                  onChoose={setChosen}
                />
              ))}
              <TemplateOption
                value={blank}
                title={t('newBot.blank')}
                description={t('newBot.blankText')}
                checked={templateId === blank}
                onChoose={setChosen}
              />
            </div>
          )}
        </fieldset>
      </form>
    </Dialog>
  )
}

const blank = 'blank'

function ownIndustryFirst(templates: readonly Template[], industry: string | undefined): Template[] {
  return [...templates].sort((a, b) => Number(b.industry === industry) - Number(a.industry === industry))
}

interface TemplateOptionProps {
  value: string
  title: string
  description: string
  note?: string
  checked: boolean
  onChoose: (value: string) => void
}

function TemplateOption({ value, title, description, note, checked, onChoose }: TemplateOptionProps) {
  return (
    <label
      className={cx(
        'flex cursor-pointer gap-3 rounded-lg border p-3.5 has-focus-visible:outline-2 has-focus-visible:outline-brand',
        checked ? 'border-brand bg-brand-soft' : 'border-line hover:bg-hover',
      )}
    >
      <input
        type="radio"
        name="template"
        className="mt-1 size-4 shrink-0 accent-brand"
        value={value}
        checked={checked}
        onChange={() => onChoose(value)}
      />
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm text-ink-soft">{description}</span>
        {note && <span className="block pt-1 text-xs text-ink-soft">{note}</span>}
      </span>
    </label>
  )
}
