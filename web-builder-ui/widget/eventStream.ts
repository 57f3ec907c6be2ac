/**
 * Reads server-sent events from a fetch response (the browser's EventSource can neither POST nor authenticate). Comment
 * lines, which keep the connection alive, are passed over. Resolves when the stream ends, rejects when it breaks.
 */
export async function readEvents(response: Response, onEvent: (event: string, data: string) => void): Promise<void> {
  const reader = response.body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
    const blocks = rest.split(/\r?\n\r?\n/)
    rest = blocks.pop() ?? ''
    for (const block of blocks) dispatch(block, onEvent)
    if (done) return
  }
}

function dispatch(block: string, onEvent: (event: string, data: string) => void): void {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split(/\r?\n/)) {
    const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? []
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }
  if (data.length > 0) onEvent(event, data.join('\n'))
}
