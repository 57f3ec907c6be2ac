import { useEffect, useRef, useState } from 'react'
import type { Versioned } from '@/api/client'
import { readDraft, saveDraft, validateDraft } from '../bots'
import type { Flow } from '../model/flow'
import { DraftSaver, type SaveState } from './draftSaver'
import { flowEditor, useFlowStore } from './flowStore'
import { useProblems } from './problems'
import { forgetUnsaved, keepUnsaved, saveWhileLeaving, unsavedOf } from './unsaved'

export interface Autosave {
  state: SaveState
  error: unknown
  /** Everything is stored when this resolves to true. */
  flush: () => Promise<boolean>
  /** After a conflict: store this person's flow over the other one. */
  keepMine: () => Promise<void>
  /** After a conflict: forget this person's flow. */
  dropMine: () => void
}

/**
 * Opens the draft in the editor (again, when another one is given), stores every change, and asks the service what it
 * thinks of the result. What could not be stored on the last visit is taken up again, as one change that undo takes back.
 */
export function useAutosave(botId: string, draft: Versioned<Flow>): Autosave {
  const [state, setState] = useState<SaveState>('saved')
  const [error, setError] = useState<unknown>()
  const saver = useRef<DraftSaver | null>(null)

  useEffect(() => {
    let open = true
    const onState = (next: SaveState, cause?: unknown) => {
      if (!open) return
      setState(next)
      setError(cause)
      if (next === 'saved') showProblems(botId)
    }
    const kept = unsavedOf(botId)
    flowEditor.open(draft.body)
    const opened = new DraftSaver({
      flow: draft.body,
      // Kept changes go with the version that they were made from: a colleague's later one is not overwritten unasked.
      etag: kept ? kept.etag : draft.etag,
      save: (flow, etag) => saveDraft(botId, flow, etag),
      onState: (next, cause) => {
        if (next === 'saved') forgetUnsaved(botId)
        onState(next, cause)
      },
    })
    saver.current = opened
    const unsubscribe = useFlowStore.subscribe(({ flow }) => opened.changed(flow))
    onState('saved')
    if (kept) flowEditor.replace(kept.flow)
    return () => {
      open = false
      unsubscribe()
      const { unsaved } = opened
      if (unsaved) keepUnsaved(botId, unsaved)
      saveWhileLeaving(
        botId,
        opened.flush().finally(() => opened.stop()),
      )
      useProblems.getState().show(null)
    }
  }, [botId, draft])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const unsaved = saver.current?.unsaved
      if (!unsaved) return
      keepUnsaved(botId, unsaved)
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [botId])

  return {
    state,
    error,
    flush: async () => (await saver.current?.flush()) ?? true,
    keepMine: async () => saver.current?.overwrite((await readDraft(botId)).etag),
    dropMine: () => {
      saver.current?.discard()
      forgetUnsaved(botId)
    },
  }
}

function showProblems(botId: string) {
  validateDraft(botId).then(
    (problems) => useProblems.getState().show(problems),
    // Validation is a help, not a gate: publishing asks again and says what is wrong.
    () => useProblems.getState().show(null),
  )
}
