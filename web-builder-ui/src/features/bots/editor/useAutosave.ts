import { useEffect, useRef, useState } from 'react'
import type { Versioned } from '@/api/client'
import { readDraft, saveDraft, validateDraft } from '../bots'
import type { Flow } from '../model/flow'
import { DraftSaver, type SaveState } from './draftSaver'
import { flowEditor, useFlowStore } from './flowStore'
import { useProblems } from './problems'

export interface Autosave {
  state: SaveState
  error: unknown
  /** Everything is stored when this resolves to true. */
  flush: () => Promise<boolean>
  /** After a conflict: store this person's flow over the other one. */
  keepMine: () => Promise<void>
}

/** Opens the draft in the editor (again, when another one is given), stores every change, and asks the service what it thinks of the result. */
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
    flowEditor.open(draft.body)
    saver.current = new DraftSaver({
      flow: draft.body,
      etag: draft.etag,
      save: (flow, etag) => saveDraft(botId, flow, etag),
      onState,
    })
    const unsubscribe = useFlowStore.subscribe(({ flow }) => saver.current?.changed(flow))
    onState('saved')
    return () => {
      open = false
      unsubscribe()
      const last = saver.current
      void last?.flush().finally(() => last.stop())
      useProblems.getState().show(null)
    }
  }, [botId, draft])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.current?.isDirty) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return {
    state,
    error,
    flush: async () => (await saver.current?.flush()) ?? true,
    keepMine: async () => saver.current?.overwrite((await readDraft(botId)).etag),
  }
}

function showProblems(botId: string) {
  validateDraft(botId).then(
    (problems) => useProblems.getState().show(problems),
    // Validation is a help, not a gate: publishing asks again and says what is wrong.
    () => useProblems.getState().show(null),
  )
}
