import { getRouteApi } from '@tanstack/react-router'
import { Check, Copy, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Versioned } from '@/api/client'
import { Button } from '@/design/Button'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { LinkButton } from '@/design/LinkButton'
import { Page } from '@/design/Page'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { BotHeader } from './BotHeader'
import { type Bot, useBot, useInstallation } from './bots'
import { OriginsForm } from './OriginsForm'

const route = getRouteApi('/bots/$botId/install')

export default function InstallPage() {
  const { t } = useTranslation('bots')
  const { botId } = route.useParams()
  const bot = useBot(botId)
  const installation = useInstallation(botId)
  const failed = [bot, installation].find((query) => query.isError && !query.data)
  return (
    <>
      <BotHeader name={bot.data?.body.name ?? ''} botId={botId} />
      <Page level={2} narrow title={t('install.title')} description={t('install.description')}>
        {failed ? (
          <ErrorState error={failed.error} onRetry={() => failed.refetch()} />
        ) : (
          <div className="space-y-5">
            {bot.data?.body.liveVersion === null && <NotLiveYet botId={botId} />}
            <Snippet code={installation.data?.snippet} />
            {bot.data ? <Origins bot={bot.data} /> : <Skeleton className="h-48" />}
          </div>
        )}
      </Page>
    </>
  )
}

function NotLiveYet({ botId }: { botId: string }) {
  const { t } = useTranslation('bots')
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-lg bg-warn-soft px-4 py-3 text-warn-ink">
      <TriangleAlert size={18} className="shrink-0" aria-hidden />
      <p className="min-w-0 flex-1">{t('install.notLive')}</p>
      <LinkButton size="sm" to="/bots/$botId" params={{ botId }}>
        {t('install.toEditor')}
      </LinkButton>
    </div>
  )
}

function Snippet({ code }: { code: string | undefined }) {
  const { t } = useTranslation(['bots', 'app'])
  const [copied, setCopied] = useState(false)
  const copy = () => code && navigator.clipboard.writeText(code).then(() => setCopied(true))
  return (
    <Card>
      <CardHeader
        title={t('install.snippet')}
        description={t('install.snippetText')}
        actions={
          <Button
            look="primary"
            size="sm"
            disabled={!code}
            icon={copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
            onClick={copy}
          >
            {copied ? t('app:actions.copied') : t('app:actions.copy')}
          </Button>
        }
      />
      <CardBody>
        {code ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <pre dir="ltr" tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-sm">
            {code}
          </pre>
        ) : (
          <Skeleton className="h-16" />
        )}
      </CardBody>
    </Card>
  )
}

function Origins({ bot }: { bot: Versioned<Bot> }) {
  const { t } = useTranslation('bots')
  return (
    <Card>
      <CardHeader title={t('install.origins')} description={t('install.originsText')} />
      <CardBody>
        <OriginsForm key={bot.etag} bot={bot} />
      </CardBody>
    </Card>
  )
}
