import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '@/app/session/me'
import { Badge } from '@/design/Badge'
import { Button } from '@/design/Button'
import { Numeral } from '@/design/numbers'
import { Page } from '@/design/Page'
import { Tabs } from '@/design/Tabs'
import { AlertList } from './AlertList'
import { DefaultThresholdDialog } from './DefaultThresholdDialog'
import { StockTable } from './StockTable'
import { useOpenAlerts } from './stock'

export default function StockPage() {
  const { t } = useTranslation('stock')
  const mayEdit = useMayEdit()
  const alerts = useOpenAlerts()
  const [settingsOpen, setSettingsOpen] = useState(false)
  const settings = mayEdit && (
    <Button icon={<SlidersHorizontal size={16} aria-hidden />} onClick={() => setSettingsOpen(true)}>
      {t('settings.open')}
    </Button>
  )
  return (
    <Page title={t('title')} description={t('description')} actions={settings}>
      <Tabs
        label={t('title')}
        tabs={[
          {
            id: 'alerts',
            label: (
              <>
                {t('alerts.title')}
                {alerts.items.length > 0 && (
                  <Badge tone="warn">
                    <Numeral value={alerts.items.length} orMore={alerts.hasNextPage} />
                  </Badge>
                )}
              </>
            ),
            content: <AlertList alerts={alerts} />,
          },
          { id: 'stock', label: t('all.title'), content: <StockTable /> },
        ]}
      />
      {settingsOpen && <DefaultThresholdDialog onClose={() => setSettingsOpen(false)} />}
    </Page>
  )
}
