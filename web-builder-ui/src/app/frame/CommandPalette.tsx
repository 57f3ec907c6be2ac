import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/design/classNames'
import { Dialog } from '@/design/Dialog'
import { inputClass } from '@/design/Field'
import { changeLanguage } from '../i18n/i18n'
import { uiLanguages } from '../i18n/languages'
import type { Destination } from '../navigation'

interface Command {
  id: string
  label: string
  run: () => void
}

export default function CommandPalette({
  destinations,
  onClose,
}: {
  destinations: readonly Destination[]
  onClose: () => void
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const list = useId()
  const [wanted, setWanted] = useState('')
  const [active, setActive] = useState(0)
  const commands: Command[] = [
    ...destinations.map(({ to, label }) => ({
      id: to,
      label: t(`navigation.${label}`),
      run: () => void navigate({ to }),
    })),
    ...uiLanguages.map(({ code, name }) => ({
      id: code,
      label: `${t('frame.language')}: ${name}`,
      run: () => void changeLanguage(code),
    })),
  ]
  const found = commands.filter((command) =>
    command.label.toLocaleLowerCase().includes(wanted.toLocaleLowerCase().trim()),
  )
  const choose = (command: Command | undefined) => {
    if (!command) return
    command.run()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setActive((active + step + found.length) % Math.max(found.length, 1))
    } else if (event.key === 'Enter') choose(found[active])
  }
  return (
    <Dialog nothingToLose open onOpenChange={onClose} title={t('palette.title')}>
      <input
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found[active] && `${list}-${active}`}
        aria-label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        className={inputClass}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t('palette.title')} className="mt-3 max-h-72 overflow-y-auto">
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and handles the keys
          <div
            key={command.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => choose(command)}
            onPointerMove={() => setActive(index)}
            className={cx('cursor-pointer rounded-md px-3 py-2', index === active && 'bg-brand-soft text-brand-ink')}
          >
            {command.label}
          </div>
        ))}
        {found.length === 0 && <p className="px-3 py-2 text-ink-faint">{t('palette.nothing')}</p>}
      </div>
    </Dialog>
  )
}
