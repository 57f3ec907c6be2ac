import { useTranslation } from 'react-i18next'
import type { Understood } from '@/api/message'
import { Numeral } from './numbers'

/** "What the bot understood", for people who know their shop and not the model. */
export function UnderstoodDetails({ understood, intentName }: { understood: Understood; intentName: string }) {
  const { t } = useTranslation()
  const script = understood.script
    ? t(`understood.scripts.${understood.script.toLowerCase()}`, { defaultValue: understood.script })
    : null
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      <dt className="text-ink-faint">{t('understood.intent')}</dt>
      <dd>{intentName}</dd>
      <dt className="text-ink-faint">{t('understood.confidence')}</dt>
      <dd className="flex items-center gap-2">
        <Numeral value={understood.confidence} percent />
        <meter
          min={0}
          max={1}
          value={understood.confidence}
          className="h-2 w-20"
          aria-label={t('understood.confidence')}
        />
      </dd>
      {understood.decidedBy && (
        <>
          <dt className="text-ink-faint">{t('understood.decidedBy')}</dt>
          <dd>{t(`understood.models.${understood.decidedBy}`)}</dd>
        </>
      )}
      <dt className="text-ink-faint">{t('understood.language')}</dt>
      <dd>
        {t(`languages.${understood.language}`, { defaultValue: understood.language })}
        {script && ` · ${script}`}
      </dd>
      {understood.register && (
        <>
          <dt className="text-ink-faint">{t('understood.register')}</dt>
          <dd>{t(`understood.registers.${understood.register}`)}</dd>
        </>
      )}
      {understood.entities.map((entity) => (
        <Pair
          key={`${entity.type}:${entity.value}`}
          name={t(`understood.entities.${entity.type}`, { defaultValue: entity.type })}
          value={entity.value}
        />
      ))}
    </dl>
  )
}

function Pair({ name, value, reading }: { name: string; value: string; reading?: string | null }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd>
        <bdi className="rounded bg-brand-soft px-1.5 text-brand-ink">{value}</bdi>
        {reading && reading !== value && (
          <span className="text-ink-faint">
            {' → '}
            <bdi>{reading}</bdi>
          </span>
        )}
      </dd>
    </>
  )
}
