import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Badge } from '@/design/Badge'
import { Card } from '@/design/Card'
import { RelativeTime } from '@/design/numbers'
import type { Bot } from './bots'

export function BotCard({ bot }: { bot: Bot }) {
  const { t } = useTranslation(['bots', 'app'])
  return (
    <Card className="relative flex h-full flex-col gap-3 p-4 transition-shadow hover:shadow-high sm:p-5">
      <div className="flex items-start justify-between gap-2">
        <h2 className="min-w-0 text-lg font-semibold">
          <Link to="/bots/$botId" params={{ botId: bot.id }} className="after:absolute after:inset-0 after:rounded-lg">
            <bdi>{bot.name}</bdi>
          </Link>
        </h2>
        {bot.liveVersion === null ? (
          <Badge>{t('gallery.draft')}</Badge>
        ) : (
          <Badge tone="success">{t('gallery.live', { version: bot.liveVersion })}</Badge>
        )}
      </div>
      <p className="text-sm text-ink-soft">{bot.languages.map((code) => t(`app:languages.${code}`)).join(' · ')}</p>
      <p className="mt-auto flex flex-wrap items-center gap-2 text-sm text-ink-faint">
        <span>
          {t('gallery.edited')} <RelativeTime at={bot.draftChangedAt} />
        </span>
        {bot.liveVersion !== null && bot.unpublishedChanges && <Badge tone="warn">{t('gallery.unpublished')}</Badge>}
      </p>
    </Card>
  )
}
