import { Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Versioned } from '@/api/client'
import { useMayEdit } from '@/app/session/me'
import { Button, IconButton } from '@/design/Button'
import { TextField } from '@/design/Field'
import { toast } from '@/design/toast'
import { type Bot, useChangeSettings } from './bots'
import { originOf } from './origins'

/** The widget answers on these sites only; each change is stored at once. */
export function OriginsForm({ bot }: { bot: Versioned<Bot> }) {
  const { t } = useTranslation(['bots', 'app'])
  const mayEdit = useMayEdit()
  const change = useChangeSettings(bot.body.id)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const { name, languages, defaultLanguage, allowedOrigins, theme } = bot.body
  const store = (origins: string[]) =>
    change
      .mutateAsync({ settings: { name, languages, defaultLanguage, theme, allowedOrigins: origins }, etag: bot.etag })
      .then(() => toast.success(t('app:actions.saved')), toast.failure)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const origin = originOf(typed)
    setWrong(!origin)
    if (origin && !allowedOrigins.includes(origin)) store([...allowedOrigins, origin])
  }
  return (
    <div className="space-y-3">
      {allowedOrigins.length === 0 && <p className="text-ink-soft">{t('install.noOrigins')}</p>}
      <ul className="divide-y divide-line">
        {allowedOrigins.map((origin) => (
          <li key={origin} className="flex items-center justify-between gap-2 py-1">
            <span dir="ltr" className="min-w-0 truncate">
              {origin}
            </span>
            {mayEdit && (
              <IconButton
                label={t('install.removeOrigin', { origin })}
                icon={<Trash2 size={16} aria-hidden />}
                disabled={change.isPending}
                onClick={() => store(allowedOrigins.filter((other) => other !== origin))}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <form onSubmit={add} noValidate className="flex items-start gap-2">
          <TextField
            label={t('install.origin')}
            hideLabel
            fieldClassName="flex-1"
            dir="ltr"
            type="url"
            placeholder="https://boutique.example"
            error={wrong ? t('install.wrongOrigin') : undefined}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" icon={<Plus size={16} aria-hidden />} busy={change.isPending}>
            {t('install.addOrigin')}
          </Button>
        </form>
      )}
    </div>
  )
}
