import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/design/Dialog'
import { Skeleton } from '@/design/Skeleton'
import { ErrorState } from '@/design/states'
import { ExampleSheet } from './ExampleSheet'
import type { Suspicious } from './training'
import { isNotFound, useExample, useLabelName } from './understanding'

interface SuspicionsProps {
  botId: string
  suspicions: readonly Suspicious[]
  readOnly: boolean
}

/** Examples that the merchant should look at again, each with the reason; a click opens the example. */
export function Suspicions({ botId, suspicions, readOnly }: SuspicionsProps) {
  const { t } = useTranslation('bots')
  const reason = useReason()
  const [opened, setOpened] = useState<string>()
  if (suspicions.length === 0) return null
  return (
    <details className="rounded-md border border-line">
      <summary className="min-h-9 cursor-pointer px-3 py-2 font-medium text-warn-ink pointer-coarse:min-h-11">
        {t('understanding.suspicious', { count: suspicions.length })}
      </summary>
      <ul className="max-h-80 divide-y divide-line overflow-y-auto border-t border-line">
        {suspicions.map((suspicion) => (
          <li key={`${suspicion.exampleId}:${suspicion.reason}`}>
            <button
              type="button"
              className="w-full px-3 py-2 text-start hover:bg-hover"
              onClick={() => setOpened(suspicion.exampleId)}
            >
              <bdi className="block font-medium break-words">{suspicion.text}</bdi>
              <span className="text-sm text-ink-soft">{reason(suspicion)}</span>
            </button>
          </li>
        ))}
      </ul>
      {opened && (
        <SuspiciousExample botId={botId} id={opened} readOnly={readOnly} onClose={() => setOpened(undefined)} />
      )}
    </details>
  )
}

interface SuspiciousExampleProps {
  botId: string
  id: string
  readOnly: boolean
  onClose: () => void
}

function SuspiciousExample({ botId, id, readOnly, onClose }: SuspiciousExampleProps) {
  const { t } = useTranslation('bots')
  const example = useExample(botId, id)
  if (example.data) return <ExampleSheet botId={botId} example={example.data} readOnly={readOnly} onClose={onClose} />
  return (
    <Dialog open onOpenChange={onClose} title={t('understanding.editExample')}>
      {example.isPending && <Skeleton className="h-40" />}
      {isNotFound(example.error) && <p>{t('understanding.exampleGone')}</p>}
      {example.isError && !isNotFound(example.error) && (
        <ErrorState error={example.error} onRetry={() => example.refetch()} />
      )}
    </Dialog>
  )
}

function useReason(): (suspicion: Suspicious) => string {
  const { t } = useTranslation('bots')
  const nameOf = useLabelName()
  return ({ reason, label, otherLabel }) => {
    const names = { label: nameOf(label), other: otherLabel === null ? '' : nameOf(otherLabel) }
    switch (reason) {
      case 'CONTRADICTION':
        return t('understanding.contradiction', names)
      case 'READS_LIKE':
        return otherLabel === null ? t('understanding.readsEveryday', names) : t('understanding.readsLike', names)
      case 'REPETITION':
        return t('understanding.repetition', names)
    }
  }
}
