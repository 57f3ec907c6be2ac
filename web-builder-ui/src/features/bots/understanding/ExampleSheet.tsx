import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/design/Button'
import { Sheet } from '@/design/Dialog'
import { Select, TextArea } from '@/design/Field'
import { toast } from '@/design/toast'
import { LabelField } from './LabelField'
import { type Example, languages, useDeleteExample, useSaveExample } from './understanding'

interface ExampleSheetProps {
  botId: string
  example: Example | undefined
  readOnly: boolean
  onClose: () => void
}

export function ExampleSheet({ botId, example, readOnly, onClose }: ExampleSheetProps) {
  const { t } = useTranslation(['bots', 'app'])
  const form = useId()
  const save = useSaveExample(botId)
  const remove = useDeleteExample(botId)
  const [text, setText] = useState(example?.text ?? '')
  const [label, setLabel] = useState(example?.label ?? '')
  const [language, setLanguage] = useState(example?.language ?? '')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!text.trim() || !label.trim()) return
    save.mutate(
      { id: example?.id, content: { text: text.trim(), label: label.trim(), language: language || null } },
      { onSuccess: onClose, onError: toast.failure },
    )
  }
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={example ? t('understanding.editExample') : t('understanding.addExample')}
      description={t('understanding.exampleText')}
      actions={
        !readOnly && (
          <>
            {example && (
              <Button
                look="danger"
                className="me-auto"
                busy={remove.isPending}
                onClick={() => remove.mutate(example.id, { onSuccess: onClose, onError: toast.failure })}
              >
                {t('app:actions.delete')}
              </Button>
            )}
            <Button form={form} type="submit" look="primary" busy={save.isPending}>
              {t('app:actions.save')}
            </Button>
          </>
        )
      }
    >
      <form id={form} onSubmit={submit}>
        <fieldset disabled={readOnly} className="space-y-4">
          {tried && (!text.trim() || !label.trim()) && (
            <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-danger-ink">
              {t('understanding.incomplete')}
            </p>
          )}
          <TextArea
            label={t('understanding.phrase')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <LabelField botId={botId} value={label} onChange={setLabel} />
          <Select
            label={t('understanding.language')}
            value={language}
            options={[
              { value: '', label: t('understanding.anyLanguage') },
              ...languages.map((code) => ({ value: code as string, label: t(`app:languages.${code}`) })),
            ]}
            onChoose={setLanguage}
          />
        </fieldset>
      </form>
    </Sheet>
  )
}
