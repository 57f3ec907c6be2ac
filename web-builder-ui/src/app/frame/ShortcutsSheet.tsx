import { useTranslation } from 'react-i18next'
import { Sheet } from '@/design/Dialog'

const groups = {
  everywhere: { palette: 'Ctrl K', shortcuts: '?' },
  editor: {
    undo: 'Ctrl Z',
    redo: 'Ctrl Shift Z',
    remove: 'Delete',
    duplicate: 'Ctrl D',
    move: '← ↑ ↓ →',
    next: 'Tab',
    open: 'Enter',
  },
} as const

export default function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Sheet open onOpenChange={onClose} title={t('shortcuts.title')}>
      {Object.entries(groups).map(([group, keys]) => (
        <section key={group} className="mb-6">
          <h3 className="mb-2 text-sm font-medium text-ink-faint">{t(`shortcuts.${group}.title`)}</h3>
          <dl className="divide-y divide-line">
            {Object.entries(keys).map(([action, key]) => (
              <div key={action} className="flex items-center justify-between gap-4 py-2">
                <dt>{t(`shortcuts.${group}.${action}`)}</dt>
                <dd>
                  <kbd
                    dir="ltr"
                    className="rounded border border-line-strong bg-sunken px-1.5 py-0.5 font-sans text-sm"
                  >
                    {key}
                  </kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  )
}
