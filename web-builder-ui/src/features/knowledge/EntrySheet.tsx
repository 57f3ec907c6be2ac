import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '@/api/localized'
import { directionOf } from '@/app/i18n/languages'
import { Button } from '@/design/Button'
import { Sheet } from '@/design/Dialog'
import { TextArea, TextField } from '@/design/Field'
import { Tabs } from '@/design/Tabs'
import { toast } from '@/design/toast'
import {
  type Entry,
  type EntryText,
  languages,
  languagesWithout,
  useDeleteEntry,
  useSaveEntry,
  withoutBlanks,
} from './knowledge'

interface EntrySheetProps {
  entry: Entry | undefined
  readOnly: boolean
  onClose: () => void
}

export function EntrySheet({ entry, readOnly, onClose }: EntrySheetProps) {
  const { t } = useTranslation(['knowledge', 'app'])
  const form = useId()
  const save = useSaveEntry()
  const [text, setText] = useState<EntryText>({
    question: entry?.question ?? {},
    answer: entry?.answer ?? {},
    source: entry?.source ?? '',
  })
  const [tried, setTried] = useState(false)
  const incomplete = languagesWithout(text)
  const nothing = Object.keys(withoutBlanks(text.question)).length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nothing || incomplete.length > 0) return
    const stored = {
      question: withoutBlanks(text.question),
      answer: withoutBlanks(text.answer),
      source: text.source.trim(),
    }
    save.mutate({ id: entry?.id, text: stored }, { onSuccess: onClose, onError: toast.failure })
  }
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={entry ? t('edit') : t('add')}
      description={t('sheetText')}
      actions={
        !readOnly && (
          <>
            {entry && <DeleteButton id={entry.id} onDeleted={onClose} />}
            <Button form={form} type="submit" look="primary" busy={save.isPending}>
              {t('app:actions.save')}
            </Button>
          </>
        )
      }
    >
      <form id={form} onSubmit={submit}>
        <fieldset disabled={readOnly} className="space-y-4">
          {tried && (nothing || incomplete.length > 0) && (
            <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-danger-ink">
              {nothing
                ? t('nothing')
                : t('incomplete', { languages: incomplete.map((code) => t(`app:languages.${code}`)).join(', ') })}
            </p>
          )}
          <LanguageTabs text={text} onChange={setText} />
          <TextField
            label={t('source')}
            hint={t('sourceHint')}
            maxLength={120}
            value={text.source}
            onChange={(event) => setText({ ...text, source: event.target.value })}
          />
        </fieldset>
      </form>
    </Sheet>
  )
}

function LanguageTabs({ text, onChange }: { text: EntryText; onChange: (text: EntryText) => void }) {
  const { t } = useTranslation(['knowledge', 'app'])
  const written = (of: LocalizedText, code: string, words: string) => ({ ...of, [code]: words })
  const tabs = languages.map((code) => ({
    id: code,
    label: t(`short.${code}`),
    content: (
      <div className="space-y-4">
        <TextArea
          label={t('question')}
          lang={code}
          dir={directionOf(code)}
          rows={2}
          maxLength={300}
          value={text.question[code] ?? ''}
          onChange={(event) => onChange({ ...text, question: written(text.question, code, event.target.value) })}
        />
        <TextArea
          label={t('answer')}
          lang={code}
          dir={directionOf(code)}
          rows={5}
          maxLength={2000}
          value={text.answer[code] ?? ''}
          onChange={(event) => onChange({ ...text, answer: written(text.answer, code, event.target.value) })}
        />
      </div>
    ),
  }))
  return <Tabs label={t('languages')} tabs={tabs} />
}

/** Deleting cannot be taken back, so it takes two presses. */
function DeleteButton({ id, onDeleted }: { id: string; onDeleted: () => void }) {
  const { t } = useTranslation('knowledge')
  const remove = useDeleteEntry()
  const [sure, setSure] = useState(false)
  const press = () => (sure ? remove.mutate(id, { onSuccess: onDeleted, onError: toast.failure }) : setSure(true))
  return (
    <Button look="danger" className="me-auto" busy={remove.isPending} onClick={press} onBlur={() => setSure(false)}>
      {sure ? t('deleteSure') : t('delete')}
    </Button>
  )
}
