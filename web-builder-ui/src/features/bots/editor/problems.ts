import { create } from 'zustand'
import type { FlowProblem } from '../bots'

interface ProblemsState {
  problems: readonly FlowProblem[] | null
  show: (problems: readonly FlowProblem[] | null) => void
}

/** What the service last said about the saved draft; null until it has said something. */
export const useProblems = create<ProblemsState>((set) => ({
  problems: null,
  show: (problems) => set({ problems }),
}))

const none: readonly FlowProblem[] = []
let byBlock: { of: readonly FlowProblem[]; map: Map<string, FlowProblem[]> } = { of: none, map: new Map() }

/** The same array as long as the problems are the same, so that blocks are not drawn again for nothing. */
export function useBlockProblems(blockId: string): readonly FlowProblem[] {
  return useProblems(({ problems }) => {
    if (!problems) return none
    if (byBlock.of !== problems) byBlock = { of: problems, map: grouped(problems) }
    return byBlock.map.get(blockId) ?? none
  })
}

function grouped(problems: readonly FlowProblem[]): Map<string, FlowProblem[]> {
  const groups = new Map<string, FlowProblem[]>()
  for (const problem of problems) {
    if (problem.blockId) groups.set(problem.blockId, [...(groups.get(problem.blockId) ?? []), problem])
  }
  return groups
}
