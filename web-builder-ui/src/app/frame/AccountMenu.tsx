import { CircleUserRound, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { IconButton } from '@/design/Button'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '@/design/Menu'
import { useMe } from '../session/me'
import { forgetSignIn } from '../session/returning'
import { type Theme, useTheme } from '../theme'

const themes = [
  { theme: 'light', Icon: Sun },
  { theme: 'dark', Icon: Moon },
  { theme: 'system', Icon: Monitor },
] as const satisfies readonly { theme: Theme; Icon: typeof Sun }[]

export default function AccountMenu() {
  const { t } = useTranslation()
  const auth = useAuth()
  const me = useMe().data
  const { theme: current, choose } = useTheme()
  const signOut = () => {
    forgetSignIn()
    void auth.signoutRedirect()
  }
  return (
    <Menu trigger={<IconButton label={t('frame.account')} icon={<CircleUserRound size={20} aria-hidden />} />}>
      {me && (
        <div className="px-2.5 py-2">
          <p className="font-medium">
            <bdi>{me.user.name}</bdi>
          </p>
          <p className="text-sm text-ink-faint" dir="ltr">
            {me.user.email}
          </p>
          {me.role && <p className="text-sm text-ink-faint">{t(`roles.${me.role}`)}</p>}
        </div>
      )}
      <MenuSeparator />
      <MenuLabel>{t('frame.appearance')}</MenuLabel>
      {themes.map(({ theme, Icon }) => (
        <MenuItem
          key={theme}
          icon={<Icon size={16} aria-hidden />}
          checked={theme === current}
          onSelect={() => choose(theme)}
        >
          {t(`themes.${theme}`)}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<LogOut size={16} className="flip-rtl" aria-hidden />} onSelect={signOut}>
        {t('frame.signOut')}
      </MenuItem>
    </Menu>
  )
}
