import { SendHorizontal } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/design/Button'
import { inputClass, ownDirection } from '@/design/Field'

export function Composer({ disabled, onSend }: { disabled: boolean; onSend: (text: string) => void }) {
  const { t } = useTranslation('bots')
  const [text, setText] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (disabled || text.trim() === '') return
    onSend(text.trim())
    setText('')
  }
  return (
    <form onSubmit={send} className="flex gap-2 border-t border-line p-2.5">
      <input
        dir={ownDirection(text)}
        aria-label={t('test.message')}
        placeholder={t('test.placeholder')}
        className={inputClass}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <IconButton
        type="submit"
        label={t('test.send')}
        icon={<SendHorizontal size={18} className="flip-rtl" aria-hidden />}
        disabled={disabled}
      />
    </form>
  )
}
