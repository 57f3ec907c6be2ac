import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import { ApiProblem } from '@/api/problem'
import { IconButton } from './Button'
import { cx } from './classNames'
import { describeError, TraceId } from './states'

interface Message {
  id: number
  tone: 'success' | 'danger'
  text?: string
  error?: unknown
}

interface Messages {
  messages: Message[]
  show: (message: Omit<Message, 'id'>) => void
  dismiss: (id: number) => void
}

let lastId = 0

const useMessages = create<Messages>((set) => ({
  messages: [],
  show: (message) => set(({ messages }) => ({ messages: [...messages.slice(-2), { ...message, id: ++lastId }] })),
  dismiss: (id) => set(({ messages }) => ({ messages: messages.filter((message) => message.id !== id) })),
}))

/** A short word at the edge of the page; usable from anywhere, also outside of components. */
export const toast = {
  success: (text: string) => useMessages.getState().show({ tone: 'success', text }),
  /** An error, or the sentence that says what did not work. */
  failure: (error: unknown) =>
    useMessages
      .getState()
      .show(typeof error === 'string' ? { tone: 'danger', text: error } : { tone: 'danger', error }),
}

export function Toasts() {
  const { messages } = useMessages()
  return (
    <div
      data-toasts
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-[60] flex flex-col items-center gap-2 px-4 md:bottom-6"
    >
      {messages.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  )
}

function Toast({ message }: { message: Message }) {
  const { t } = useTranslation()
  const dismiss = useMessages((state) => state.dismiss)
  const stays = message.tone === 'danger'
  useEffect(() => {
    const timer = setTimeout(() => dismiss(message.id), stays ? 12_000 : 4_000)
    return () => clearTimeout(timer)
  }, [dismiss, message.id, stays])
  const traceId = message.error instanceof ApiProblem ? message.error.traceId : undefined
  return (
    <div
      className={cx(
        'pointer-events-auto flex w-full max-w-sm items-start gap-2.5 rounded-lg border bg-surface py-2 ps-3.5 pe-1.5 shadow-high animate-rise-in',
        stays ? 'border-danger/50' : 'border-line',
      )}
    >
      {stays ? (
        <CircleAlert size={18} className="mt-2 shrink-0 text-danger" aria-hidden />
      ) : (
        <CircleCheck size={18} className="mt-2 shrink-0 text-success" aria-hidden />
      )}
      <div className="min-w-0 flex-1 py-1.5">
        <p>{message.text ?? describeError(message.error, t)}</p>
        {traceId && <TraceId traceId={traceId} />}
      </div>
      <IconButton label={t('actions.close')} icon={<X size={16} aria-hidden />} onClick={() => dismiss(message.id)} />
    </div>
  )
}
