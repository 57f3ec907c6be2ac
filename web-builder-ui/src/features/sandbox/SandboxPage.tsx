import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Card } from '@/design/Card'
import { cx } from '@/design/classNames'
import { RelativeTime } from '@/design/numbers'
import { Page } from '@/design/Page'
import { TableSkeleton } from '@/design/Skeleton'
import { EmptyState, ErrorState } from '@/design/states'
import { PhoneScreen } from './PhoneScreen'
import { type Phone, phonesOf, useSandboxMessages } from './sandbox'

/** The phones of shoppers, imitated: what would go out by WhatsApp or SMS arrives here and can be answered. */
export default function SandboxPage() {
  const { t } = useTranslation(['sandbox', 'app'])
  const messages = useSandboxMessages()
  const phones = phonesOf(messages.items)
  const [chosen, setChosen] = useState<string>()
  const phone = phones.find(({ number }) => number === chosen) ?? phones[0]
  return (
    <Page title={t('title')} description={t('description')}>
      {messages.isPending && (
        <Card>
          <TableSkeleton rows={5} />
        </Card>
      )}
      {messages.isError && !messages.data && <ErrorState error={messages.error} onRetry={() => messages.refetch()} />}
      {messages.isSuccess && phones.length === 0 && (
        <EmptyState icon={<Smartphone size={24} />} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {phone && (
        <div className="grid items-start gap-5 md:grid-cols-[18rem_1fr]">
          <div>
            <Card>
              <ul aria-label={t('phones')} className="max-h-56 divide-y divide-line overflow-y-auto md:max-h-[70dvh]">
                {phones.map((each) => (
                  <li key={each.number}>
                    <PhoneButton phone={each} current={each === phone} onChoose={() => setChosen(each.number)} />
                  </li>
                ))}
              </ul>
            </Card>
            {messages.hasNextPage && (
              <Button
                className="mt-3 w-full"
                busy={messages.isFetchingNextPage}
                onClick={() => messages.fetchNextPage()}
              >
                {t('app:actions.showMore')}
              </Button>
            )}
          </div>
          <PhoneScreen key={phone.number} phone={phone} />
        </div>
      )}
    </Page>
  )
}

function PhoneButton({ phone, current, onChoose }: { phone: Phone; current: boolean; onChoose: () => void }) {
  const { t } = useTranslation('sandbox')
  const last = phone.messages.at(-1)
  const unanswered = phone.messages.some((message) => message.choices.length > 0 && message.replies.length === 0)
  return (
    <button
      type="button"
      aria-current={current || undefined}
      onClick={onChoose}
      className={cx('block w-full px-4 py-2.5 text-start', current ? 'bg-brand-soft' : 'hover:bg-hover')}
    >
      <span className="flex items-center gap-2">
        <bdi dir="ltr" className="tabular flex-1 text-start font-medium">
          {phone.number}
        </bdi>
        {unanswered && (
          <span
            role="img"
            aria-label={t('unanswered')}
            title={t('unanswered')}
            className="size-2 rounded-full bg-warn"
          />
        )}
      </span>
      {last && (
        <span className="block truncate text-sm text-ink-soft">
          {t(`purposes.${last.purpose}`)} · <RelativeTime at={last.at} />
        </span>
      )}
    </button>
  )
}
