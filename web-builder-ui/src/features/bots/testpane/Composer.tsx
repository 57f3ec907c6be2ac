import { SendHorizontal } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/design/Button'
import { inputClass, ownDirection } from '@/design/Field'

/** Enter may come before the bot is ready or done: the message then waits, in sight, and is sent as soon as it can be. */
export function Composer({ disabled, onSend }: { disabled: boolean; onSend: (text: string) => void }) {
  const { t } = useTranslation('bots')
  const [text, setText] = useState('')
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    if (!waiting || disabled) return
    onSend(text.trim())
    setText('')
    setWaiting(false)
  }, [waiting, disabled, text, onSend])
  const send = (event: FormEvent) => {
    event.preventDefault()
    setWaiting(text.trim() !== '')
  }
  return (
    <form onSubmit={send} className="flex gap-2 border-t border-line p-2.5">
      <input
        dir={ownDirection(text)}
        aria-label={t('test.message')}
        placeholder={t('test.placeholder')}
        className={inputClass}
        value={text}
        readOnly={waiting}
        onChange={(event) => setText(event.target.value)}
      />
      <IconButton
        type="submit"
        label={t('test.send')}
        icon={<SendHorizontal size={18} className="flip-rtl" aria-hidden />}
      />
    </form>
  )
}
