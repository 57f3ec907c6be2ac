import { SendHorizontal } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '@/app/i18n/languages'
import { Badge } from '@/design/Badge'
import { IconButton } from '@/design/Button'
import { inputClass, ownDirection } from '@/design/Field'
import { RelativeTime } from '@/design/numbers'
import { toast } from '@/design/toast'
import { linkified } from './linkify'
import { type Phone, type SandboxMessage, useReply } from './sandbox'

/** One phone: what arrived, and its owner's thumbs. */
export function PhoneScreen({ phone }: { phone: Phone }) {
  const { t } = useTranslation('sandbox')
  const end = useRef<HTMLDivElement>(null)
  const count = phone.messages.reduce((total, message) => total + 1 + message.replies.length, 0)
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  return (
    <section
      aria-label={t('phone', { number: phone.number })}
      className="mx-auto flex h-[36rem] max-h-[75dvh] w-full max-w-md flex-col overflow-hidden rounded-[1.75rem] border-4 border-line-strong/60 bg-sunken shadow-low"
    >
      <header className="border-b border-line bg-surface px-4 py-2.5 text-center">
        <bdi dir="ltr" className="tabular font-semibold">
          {phone.number}
        </bdi>
      </header>
      <div role="log" aria-label={t('messages')} className="min-h-0 flex-1 space-y-3 overflow-y-auto p-3">
        {phone.messages.map((message) => (
          <Exchange key={message.messageId} message={message} />
        ))}
        <div ref={end} />
      </div>
      <ReplyForm message={phone.messages.at(-1)} />
    </section>
  )
}

function Exchange({ message }: { message: SandboxMessage }) {
  const { t } = useTranslation('sandbox')
  const reply = useReply()
  const direction = directionOf(message.language)
  return (
    <div className="space-y-2">
      <div className="max-w-[88%] rounded-lg border border-line bg-surface px-3 py-2">
        <div className="mb-1 flex flex-wrap items-center gap-2 text-xs text-ink-faint">
          <Badge tone={message.purpose === 'VERIFICATION' ? 'warn' : 'info'}>{t(`purposes.${message.purpose}`)}</Badge>
          {message.orderNumber && <bdi>{message.orderNumber}</bdi>}
          <RelativeTime at={message.at} />
        </div>
        <p lang={message.language} dir={direction} className="wrap-anywhere whitespace-pre-line">
          <MessageText text={message.text} />
        </p>
      </div>
      {message.choices.length > 0 && (
        <div dir={direction} className="flex flex-wrap gap-2">
          {message.choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              disabled={reply.isPending}
              onClick={() =>
                reply.mutate({ messageId: message.messageId, choice: choice.id }, { onError: toast.failure })
              }
              className="min-h-9 rounded-full border border-brand bg-surface px-3.5 font-medium text-brand-ink hover:bg-brand-soft disabled:opacity-50 pointer-coarse:min-h-11"
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
      {message.replies.map((answer) => (
        <div key={answer.replyId} className="flex flex-col items-end">
          <p dir="auto" className="max-w-[85%] rounded-lg bg-brand px-3 py-2 wrap-anywhere text-on-brand">
            {answer.text}
          </p>
          <span className="text-xs text-ink-faint">
            <RelativeTime at={answer.at} />
          </span>
        </div>
      ))}
    </div>
  )
}

function MessageText({ text }: { text: string }) {
  return linkified(text).map((piece) =>
    'link' in piece ? (
      <a
        key={piece.link}
        href={piece.link}
        target="_blank"
        rel="noopener noreferrer"
        dir="ltr"
        className="text-brand-ink underline"
      >
        {piece.link}
      </a>
    ) : (
      piece.text
    ),
  )
}

/** Typed words answer the newest message, as on a real phone. */
function ReplyForm({ message }: { message: SandboxMessage | undefined }) {
  const { t } = useTranslation('sandbox')
  const reply = useReply()
  const [text, setText] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!message || text.trim() === '') return
    reply.mutate(
      { messageId: message.messageId, text: text.trim() },
      { onSuccess: () => setText(''), onError: toast.failure },
    )
  }
  return (
    <form onSubmit={send} className="flex gap-2 border-t border-line bg-surface p-2.5">
      <input
        dir={ownDirection(text)}
        aria-label={t('answer')}
        placeholder={t('answer')}
        className={inputClass}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <IconButton
        type="submit"
        label={t('send')}
        disabled={reply.isPending}
        icon={<SendHorizontal size={18} className="flip-rtl" aria-hidden />}
      />
    </form>
  )
}
