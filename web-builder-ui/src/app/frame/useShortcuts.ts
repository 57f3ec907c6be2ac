import { useEffect, useState } from 'react'

type Opened = 'palette' | 'shortcuts' | null

/** Ctrl/Cmd-K opens the palette from anywhere; `?` opens the list of shortcuts unless somebody is typing. */
export function useShortcuts() {
  const [open, setOpen] = useState<Opened>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen('palette')
      } else if (event.key === '?' && !isTyping(event.target)) {
        setOpen('shortcuts')
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return { open, close: () => setOpen(null) }
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
