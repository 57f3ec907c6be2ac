import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { Button } from '@/design/Button'
import { Dialog } from '@/design/Dialog'
import { LinkButton } from '@/design/LinkButton'
import { toast } from '@/design/toast'
import { type Bot, type FlowProblem, usePublish } from '../bots'
import { useProblems } from './problems'
import { useView } from './viewStore'

/** Publishes what is on the screen: the last words are saved first. */
export function PublishButton({ bot, flush }: { bot: Bot; flush: () => Promise<boolean> }) {
  const { t } = useTranslation(['bots', 'app'])
  const publish = usePublish(bot.id)
  const [published, setPublished] = useState<{ number: number; first: boolean }>()
  const onRefused = (error: unknown) => {
    if (!(error instanceof ApiProblem) || !Array.isArray(error.details.problems)) return toast.failure(error)
    useProblems.getState().show(error.details.problems as FlowProblem[])
    useView.getState().select([])
    useView.getState().open('problems')
  }
  const run = async () => {
    if (!(await flush())) return toast.failure(t('publish.notSaved'))
    // Asked now: the bot is read again before the answer is shown, and then it is live.
    const first = bot.liveVersion === null
    publish.mutate(undefined, { onSuccess: ({ number }) => setPublished({ number, first }), onError: onRefused })
  }
  return (
    <>
      <Button look="primary" size="sm" busy={publish.isPending} onClick={run}>
        {t('publish.action')}
      </Button>
      <Dialog
        open={published !== undefined}
        onOpenChange={() => setPublished(undefined)}
        title={t('publish.doneTitle', { version: published?.number })}
        actions={
          <>
            <Button onClick={() => setPublished(undefined)}>{t('app:actions.close')}</Button>
            <LinkButton look="primary" to="/bots/$botId/install" params={{ botId: bot.id }}>
              {t('publish.install')}
            </LinkButton>
          </>
        }
      >
        <p>{published?.first ? t('publish.doneFirst') : t('publish.done')}</p>
      </Dialog>
    </>
  )
}
