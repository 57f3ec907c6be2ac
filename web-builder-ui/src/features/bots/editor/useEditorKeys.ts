import { useEffect } from 'react'
import { isTyping } from '@/app/frame/useShortcuts'
import { flowEditor } from './flowStore'
import { useView } from './viewStore'

/** The editor's keys; while somebody types in a field, only the field hears them. */
export function useEditorKeys(readOnly: boolean) {
  useEffect(() => {
    if (readOnly) return
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || isInDialog(event.target)) return
      const handled = event.ctrlKey || event.metaKey ? withControl(event) : alone(event)
      if (handled) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [readOnly])
}

function withControl(event: KeyboardEvent): boolean {
  const { selected, select } = useView.getState()
  switch (event.key.toLowerCase()) {
    case 'z':
      event.shiftKey ? flowEditor.redo() : flowEditor.undo()
      return true
    case 'y':
      flowEditor.redo()
      return true
    case 'd':
      if (selected.length > 0) select(flowEditor.duplicate(selected))
      return true
    default:
      return false
  }
}

function alone(event: KeyboardEvent): boolean {
  const { selected, select, selectedEdges, selectEdges, open } = useView.getState()
  if (event.key === 'Delete' || event.key === 'Backspace') {
    // A block takes its edges along; edges alone go only where no block is meant.
    const edges = selected.length > 0 ? [] : selectedEdges
    if (selected.length + edges.length === 0) return false
    flowEditor.remove(selected, edges)
    select([])
    selectEdges([])
    return true
  }
  if (selected.length === 0) return false
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('.react-flow__node')) {
    open('properties')
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('aside textarea, aside select, aside input')?.focus(),
    )
    return false
  }
  return false
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null
}
