import { useReactFlow } from '@xyflow/react'
import { CircleAlert, CircleCheck, FlaskConical, Plus, Redo2, Undo2, Workflow } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { Button, IconButton } from '@/design/Button'
import { Select } from '@/design/Field'
import { type BotLanguage, optionalLanguages, requiredLanguages } from '../model/flow'
import { arranged } from '../model/layout'
import { flowEditor, useFlowStore } from './flowStore'
import { useProblems } from './problems'
import { useView } from './viewStore'

export function EditorToolbar({ readOnly, onAdd }: { readOnly: boolean; onAdd: () => void }) {
  const { t } = useTranslation(['bots', 'app'])
  const { language, lookAt, panel, open } = useView()
  return (
    <div
      role="toolbar"
      aria-label={t('editor.toolbar')}
      className="flex flex-wrap items-center gap-1.5 border-b border-line bg-surface px-3 py-1.5 sm:px-4"
    >
      {!readOnly && (
        <>
          <IconButton
            label={t('palette.add')}
            className="bg-brand text-on-brand hover:bg-brand-strong hover:text-on-brand lg:hidden"
            icon={<Plus size={18} aria-hidden />}
            onClick={onAdd}
          />
          <History />
          <ArrangeButton />
        </>
      )}
      <Select<BotLanguage>
        label={t('editor.language')}
        hideLabel
        className="w-auto max-w-28 sm:max-w-none"
        value={language}
        options={[...requiredLanguages, ...optionalLanguages].map((code) => ({
          value: code,
          label: t(`app:languages.${code}`),
        }))}
        onChoose={lookAt}
      />
      <div className="ms-auto flex items-center gap-1.5">
        <ProblemsButton />
        <Button
          size="sm"
          aria-pressed={panel === 'test'}
          icon={<FlaskConical size={16} aria-hidden />}
          onClick={() => open(panel === 'test' ? null : 'test')}
        >
          {t('test.open')}
        </Button>
      </div>
    </div>
  )
}

function History() {
  const { t } = useTranslation('bots')
  const canUndo = useStore(useFlowStore.temporal, (history) => history.pastStates.length > 0)
  const canRedo = useStore(useFlowStore.temporal, (history) => history.futureStates.length > 0)
  return (
    <>
      <IconButton
        label={t('editor.undo')}
        icon={<Undo2 size={18} className="flip-rtl" aria-hidden />}
        disabled={!canUndo}
        onClick={flowEditor.undo}
      />
      <IconButton
        label={t('editor.redo')}
        icon={<Redo2 size={18} className="flip-rtl" aria-hidden />}
        disabled={!canRedo}
        onClick={flowEditor.redo}
      />
    </>
  )
}

function ArrangeButton() {
  const { t } = useTranslation('bots')
  const { getNode, fitView } = useReactFlow()
  const arrange = () => {
    const { flow } = useFlowStore.getState()
    flowEditor.move(arranged(flow, (id) => getNode(id)?.measured?.height ?? 160))
    requestAnimationFrame(() => void fitView({ padding: 0.15, maxZoom: 1, duration: 250 }))
  }
  return (
    <IconButton
      className="hidden sm:inline-flex"
      label={t('editor.arrange')}
      icon={<Workflow size={18} aria-hidden />}
      onClick={arrange}
    />
  )
}

function ProblemsButton() {
  const { t } = useTranslation('bots')
  const problems = useProblems((state) => state.problems)
  const show = () => {
    useView.getState().select([])
    useView.getState().open('problems')
  }
  if (!problems) return null
  const fine = problems.length === 0
  return (
    <Button
      size="sm"
      look="quiet"
      className={fine ? 'text-success-ink' : 'text-danger-ink'}
      icon={fine ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
      onClick={show}
    >
      <span className="sr-only sm:not-sr-only">
        {fine ? t('problems.none') : t('problems.count', { count: problems.length })}
      </span>
      {!fine && (
        <span aria-hidden className="sm:hidden">
          {problems.length}
        </span>
      )}
    </Button>
  )
}
