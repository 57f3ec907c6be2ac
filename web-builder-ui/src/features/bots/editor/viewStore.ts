import { create } from 'zustand'
import { type BotLanguage, requiredLanguages } from '../model/flow'

type Panel = 'properties' | 'problems' | 'test' | null

/** What one person looks at; never saved and never undone. */
interface ViewState {
  /** The language whose texts the canvas shows. */
  language: BotLanguage
  /** Those of the bot's languages in which no text may be missing. */
  required: readonly string[]
  selected: readonly string[]
  selectedEdges: readonly string[]
  /** Blocks that the last test answer went through, in order. */
  path: readonly string[]
  panel: Panel
  /** Bring this block into view; the number makes asking twice for the same block two requests. */
  reveal: { blockId: string; request: number } | null
  lookAt: (language: BotLanguage) => void
  select: (ids: readonly string[]) => void
  selectEdges: (ids: readonly string[]) => void
  showPath: (path: readonly string[]) => void
  open: (panel: Panel) => void
  goTo: (blockId: string) => void
  reset: (language: BotLanguage, botLanguages: readonly string[]) => void
}

export const useView = create<ViewState>((set) => ({
  language: 'fr',
  required: requiredLanguages,
  selected: [],
  selectedEdges: [],
  path: [],
  panel: null,
  reveal: null,
  lookAt: (language) => set({ language }),
  select: (selected) => set({ selected }),
  selectEdges: (selectedEdges) => set({ selectedEdges }),
  showPath: (path) => set({ path }),
  open: (panel) => set(panel === 'test' ? { panel } : { panel, path: [] }),
  goTo: (blockId) =>
    set(({ reveal }) => ({ selected: [blockId], reveal: { blockId, request: (reveal?.request ?? 0) + 1 } })),
  reset: (language, botLanguages) =>
    set({
      language,
      required: requiredLanguages.filter((code) => botLanguages.includes(code)),
      selected: [],
      selectedEdges: [],
      path: [],
      panel: null,
      reveal: null,
    }),
}))

export function useContentLanguage(): BotLanguage {
  return useView((view) => view.language)
}
