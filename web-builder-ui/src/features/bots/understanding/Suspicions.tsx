import { useTranslation } from 'react-i18next'
import type { Suspicious } from './training'
import { useLabelName } from './understanding'

/** Examples that the merchant should look at again, each with the reason. */
export function Suspicions({ suspicions }: { suspicions: readonly Suspicious[] }) {
  const { t } = useTranslation('bots')
  const reason = useReason()
  if (suspicions.length === 0) return null
  return (
    <details className="rounded-md border border-line">
      <summary className="min-h-9 cursor-pointer px-3 py-2 font-medium text-warn-ink pointer-coarse:min-h-11">
        {t('understanding.suspicious', { count: suspicions.length })}
      </summary>
      <ul className="max-h-80 divide-y divide-line overflow-y-auto border-t border-line">
        {suspicions.map((suspicion) => (
          <li key={`${suspicion.exampleId}:${suspicion.reason}`} className="px-3 py-2">
            <bdi className="block font-medium break-words">{suspicion.text}</bdi>
            <span className="text-sm text-ink-soft">{reason(suspicion)}</span>
          </li>
        ))}
      </ul>
    </details>
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
