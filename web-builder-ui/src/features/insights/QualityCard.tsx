import { useTranslation } from 'react-i18next'
import { Card, CardBody, CardHeader } from '@/design/Card'
import { formatNumber } from '@/design/format'
import { Numeral } from '@/design/numbers'
import { type Overview, shareUnderstood } from './overview'
import { ShareBar } from './ShareBar'

export function QualityCard({ quality }: { quality: Overview['botQuality'] }) {
  const { t, i18n } = useTranslation(['insights', 'app'])
  const share = shareUnderstood(quality)
  const sentence =
    share === undefined
      ? t('quality.none')
      : t('quality.sentence', {
          share: formatNumber(share, i18n.language, { percent: true }),
          count: quality.notUnderstood,
        })
  return (
    <Card>
      <CardHeader title={t('quality.title')} description={sentence} />
      <CardBody>
        <ul className="space-y-3">
          {quality.byLanguage.map((language) => (
            <li key={language.language}>
              <div className="mb-1 flex justify-between gap-3">
                <span>{t(`app:languages.${language.language}`, { defaultValue: language.language })}</span>
                <span>
                  <Numeral value={shareUnderstood(language) ?? 0} percent />
                  <span className="ms-2 text-sm text-ink-faint">
                    {t('quality.messages', { count: language.understood + language.notUnderstood })}
                  </span>
                </span>
              </div>
              <ShareBar share={shareUnderstood(language) ?? 0} />
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}
