import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Menu, MenuItem } from '@/design/Menu'
import { changeLanguage } from '../i18n/i18n'
import { uiLanguages } from '../i18n/languages'

export default function LanguageMenu() {
  const { t, i18n } = useTranslation()
  const current = uiLanguages.find(({ code }) => code === i18n.language) ?? uiLanguages[0]
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          size="sm"
          aria-label={`${t('frame.language')}: ${current.name}`}
          icon={<Languages size={16} aria-hidden />}
        >
          <span lang={current.code}>{current.name}</span>
        </Button>
      }
    >
      {uiLanguages.map(({ code, name }) => (
        <MenuItem key={code} checked={code === current.code} onSelect={() => void changeLanguage(code)}>
          <span lang={code}>{name}</span>
        </MenuItem>
      ))}
    </Menu>
  )
}
