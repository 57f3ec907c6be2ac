import { CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../blocks/registry'
import type { FlowProblem } from '../bots'
import { type BotLanguage, findBlock } from '../model/flow'
import { useFlowStore } from './flowStore'
import { useProblems } from './problems'
import { useView } from './viewStore'

/** What stands between the draft and publishing; each line leads to the block that it is about. */
export function ProblemsList() {
  const { t } = useTranslation('bots')
  const problems = useProblems((state) => state.problems)
  return (
    <section>
      <h2 className="font-semibold">{t('problems.title')}</h2>
      {problems?.length === 0 && (
        <p className="mt-2 flex items-start gap-2 text-success-ink">
          <CircleCheck size={18} className="mt-0.5 shrink-0" aria-hidden />
          {t('problems.noneLong')}
        </p>
      )}
      {problems && problems.length > 0 && (
        <ul className="mt-2 space-y-1">
          {problems.map((problem) => (
            <ProblemRow
              key={[problem.code, problem.blockId, problem.port, problem.language, problem.value].join('|')}
              problem={problem}
            />
          ))}
        </ul>
      )}
      <p className="mt-4 text-sm text-ink-faint">{t('problems.hint')}</p>
    </section>
  )
}

function ProblemRow({ problem }: { problem: FlowProblem }) {
  const { t } = useTranslation('bots')
  const block = useFlowStore(({ flow }) => findBlock(flow, problem.blockId))
  const go = () => {
    const view = useView.getState()
    if (problem.language) view.lookAt(problem.language as BotLanguage)
    if (block) {
      view.goTo(block.id)
      view.open('properties')
    }
  }
  return (
    <li>
      <button
        type="button"
        onClick={go}
        disabled={!block}
        className="flex w-full items-start gap-2 rounded-md px-2 py-1.5 text-start hover:bg-hover"
      >
        <CircleAlert size={16} className="mt-0.5 shrink-0 text-danger" aria-hidden />
        <span className="min-w-0">
          {block && <span className="block text-sm font-medium">{t(`blocks.${kindOf(block.type).type}.name`)}</span>}
          <span className="block text-sm text-ink-soft">{problem.message}</span>
        </span>
      </button>
    </li>
  )
}
