import { RotateCcw, X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShop } from '@/app/session/me'
import { IconButton } from '@/design/Button'
import { Select } from '@/design/Field'
import { ErrorState } from '@/design/states'
import type { Bot } from '../bots'
import { useFlowStore } from '../editor/flowStore'
import { useView } from '../editor/viewStore'
import { optionalLanguages } from '../model/flow'
import { type ShopperInput, type TestAnswer, useStartTest, useTestMessage } from './botTests'
import { Composer } from './Composer'
import { type Turn, TurnView } from './TurnView'

/** A chat with the flow on the screen; beside each answer, what was understood and which blocks it went through. */
export function TestPane({ bot }: { bot: Bot }) {
  const { t } = useTranslation(['bots', 'app'])
  const [language, setLanguage] = useState(bot.defaultLanguage)
  const test = useBotTest(bot.id, language)
  const languages = [...bot.languages, ...optionalLanguages.filter((code) => !bot.languages.includes(code))]
  return (
    <section aria-label={t('test.title')} className="flex h-full flex-col">
      <header className="flex items-center gap-2 border-b border-line py-2 ps-4 pe-2">
        <h2 className="flex-1 font-semibold">{t('test.title')}</h2>
        <Select
          label={t('test.language')}
          hideLabel
          className="w-auto max-w-36"
          value={language}
          options={languages.map((code) => ({ value: code, label: t(`app:languages.${code}`) }))}
          onChoose={setLanguage}
        />
        <IconButton label={t('test.restart')} icon={<RotateCcw size={17} aria-hidden />} onClick={test.restart} />
        <IconButton
          label={t('app:actions.close')}
          icon={<X size={18} aria-hidden />}
          onClick={() => useView.getState().open(null)}
        />
      </header>
      <Transcript turns={test.turns} busy={test.busy} onChoose={(choice, label) => test.send({ choice }, label)} />
      {test.error !== null && <ErrorState error={test.error} onRetry={test.restart} />}
      <Composer disabled={test.busy || !test.ready} onSend={(text) => test.send({ text }, text)} />
    </section>
  )
}

function Transcript({
  turns,
  busy,
  onChoose,
}: {
  turns: readonly Turn[]
  busy: boolean
  onChoose: (id: string, label: string) => void
}) {
  const { t } = useTranslation('bots')
  const end = useRef<HTMLDivElement>(null)
  const count = turns.length
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' })
  }, [count])
  return (
    <div
      role="log"
      aria-label={t('test.log')}
      aria-busy={busy}
      className="min-h-0 flex-1 space-y-3 overflow-y-auto bg-sunken p-3"
    >
      {turns.map((turn, index) => (
        <TurnView key={turn.id} turn={turn} onChoose={index === turns.length - 1 && !busy ? onChoose : undefined} />
      ))}
      {busy && <p className="text-sm text-ink-faint">{t('test.typing')}</p>}
      <div ref={end} />
    </div>
  )
}

function useBotTest(botId: string, language: string) {
  const start = useStartTest()
  const message = useTestMessage()
  const [turns, setTurns] = useState<readonly Turn[]>([])
  const [testId, setTestId] = useState<string>()
  const [error, setError] = useState<unknown>(null)
  const { mutate: startTest } = start

  const restart = useCallback(() => {
    setTurns([])
    setTestId(undefined)
    setError(null)
    useView.getState().showPath([])
    startTest(
      { botId, flow: useFlowStore.getState().flow, language },
      {
        onSuccess: ({ testId: id, messages }) => {
          setTestId(id)
          setTurns([{ id: 'start', said: undefined, answer: { messages, understood: null, blockPath: [] } }])
        },
        onError: setError,
      },
    )
  }, [botId, language, startTest])

  useEffect(restart, [restart])

  const shop = useShop()
  const send = (input: ShopperInput, said: string) => {
    if (!testId) return
    const id = crypto.randomUUID()
    setError(null)
    // The checklist of the home page ticks "try it" by this.
    localStorage.setItem(`retailbot.tried.${shop.id}`, 'yes')
    setTurns((before) => [...before, { id, said, answer: undefined }])
    message.mutate(
      { testId, input },
      { onSuccess: (answer) => setTurns((before) => withAnswer(before, id, answer)), onError: setError },
    )
  }
  return { turns, send, restart, error, busy: start.isPending || message.isPending, ready: testId !== undefined }
}

function withAnswer(turns: readonly Turn[], id: string, answer: TestAnswer): readonly Turn[] {
  useView.getState().showPath(answer.blockPath)
  return turns.map((turn) => (turn.id === id ? { ...turn, answer } : turn))
}
