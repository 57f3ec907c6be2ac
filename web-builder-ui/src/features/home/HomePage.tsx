import { useTranslation } from 'react-i18next'
import { useShop } from '@/app/session/me'
import { Page } from '@/design/Page'

export default function HomePage() {
  const { t } = useTranslation('home')
  const shop = useShop()
  return (
    <Page title={t('title', { shop: shop.name })} description={t('description')}>
      {null}
    </Page>
  )
}
