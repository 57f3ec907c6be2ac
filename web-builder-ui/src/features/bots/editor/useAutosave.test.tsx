// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Versioned } from '@/api/client'
import { useDraft } from '../bots'
import type { Flow } from '../model/flow'
import { flowEditor, useFlowStore } from './flowStore'
import { useAutosave } from './useAutosave'

const flow = (startBlockId: string): Flow => ({ startBlockId, blocks: [], edges: [] })
const draft: Versioned<Flow> = { body: flow('opened'), etag: '"1"' }

/** A service that keeps one draft, and can be slow or broken. */
class DraftService {
  stored = flow('opened')
  revision = 1
  reads = 0
  broken = false
  held: Promise<void> = Promise.resolve()

  answer = async (path: string, { method, headers, body }: RequestInit): Promise<Response> => {
    if (path.endsWith('/validation')) return this.json({ problems: [] })
    if (method === 'GET') this.reads += 1
    else {
      await this.held
      if (this.broken) return new Response(null, { status: 503 })
      if (new Headers(headers).get('If-Match') !== `"${this.revision}"`) return new Response(null, { status: 412 })
      this.stored = JSON.parse(String(body))
      this.revision += 1
    }
    return this.json(this.stored)
  }

  private json(body: unknown) {
    return new Response(JSON.stringify(body), {
      headers: { 'Content-Type': 'application/json', ETag: `"${this.revision}"` },
    })
  }
}

describe('leaving the editor', () => {
  let service: DraftService
  beforeEach(() => {
    service = new DraftService()
    sessionStorage.clear()
    vi.stubGlobal('fetch', service.answer)
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

  async function leaveUnsaved() {
    service.broken = true
    const editor = renderHook(() => useAutosave('bot-1', draft))
    act(() => flowEditor.replace(flow('mine')))
    editor.unmount()
    await settled()
    service.broken = false
  }

  it('keeps what could not be saved, and saves it after coming back', async () => {
    await leaveUnsaved()
    const editor = renderHook(() => useAutosave('bot-1', draft))
    expect(useFlowStore.getState().flow.startBlockId).toBe('mine')
    await act(() => editor.result.current.flush())
    expect(service.stored.startBlockId).toBe('mine')
    expect(sessionStorage).toHaveLength(0)
    act(() => flowEditor.undo())
    expect(useFlowStore.getState().flow.startBlockId).toBe('opened')
  })

  it('does not put what was kept over a colleague’s version unasked', async () => {
    await leaveUnsaved()
    service.revision = 2
    service.stored = flow('theirs')
    const theirs = { body: service.stored, etag: '"2"' }
    const editor = renderHook(() => useAutosave('bot-1', theirs))
    await act(() => editor.result.current.flush())
    expect(editor.result.current.state).toBe('conflict')
    act(() => editor.result.current.dropMine())
    editor.unmount()
    renderHook(() => useAutosave('bot-1', theirs))
    expect(useFlowStore.getState().flow.startBlockId).toBe('theirs')
  })

  it('lets the draft be read again only when the last save is done', async () => {
    let release = () => {}
    service.held = new Promise((resolve) => {
      release = resolve
    })
    const editor = renderHook(() => useAutosave('bot-1', draft))
    act(() => flowEditor.replace(flow('mine')))
    editor.unmount()
    const queries = new QueryClient()
    const { result } = renderHook(() => useDraft('bot-1'), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      ),
    })
    await settled()
    expect(service.reads).toBe(0)
    release()
    await waitFor(() => expect(result.current.data?.etag).toBe('"2"'))
    expect(result.current.data?.body.startBlockId).toBe('mine')
  })
})
