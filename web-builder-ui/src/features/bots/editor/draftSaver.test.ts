import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem, Unreachable } from '@/api/problem'
import type { Flow } from '../model/flow'
import { DraftSaver, type SaveState } from './draftSaver'

const flow = (name: string): Flow => ({ startBlockId: name, blocks: [], edges: [] })

/** A service that can be told to fail, and remembers what it stored under which ETag. */
class Drafts {
  stored: string[] = []
  failure: Error | undefined
  revision = 1
  save = async (saved: Flow, etag: string | undefined) => {
    await Promise.resolve()
    if (this.failure) throw this.failure
    if (etag !== `"${this.revision}"`) throw new ApiProblem(412, { code: 'stale-version' })
    this.stored.push(saved.startBlockId)
    this.revision += 1
    return `"${this.revision}"`
  }
}

describe('saving a draft', () => {
  let drafts: Drafts
  let states: SaveState[]
  let saver: DraftSaver

  beforeEach(() => {
    vi.useFakeTimers()
    drafts = new Drafts()
    states = []
    saver = new DraftSaver({
      flow: flow('opened'),
      etag: '"1"',
      save: drafts.save,
      onState: (state) => states.push(state),
    })
  })
  afterEach(() => saver.stop())

  it('stores the last of many quick changes, once', async () => {
    for (const name of ['1', '2', '3']) saver.changed(flow(name))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(drafts.stored).toEqual(['3'])
    expect(states.at(-1)).toBe('saved')
  })

  it('sends the ETag of the answer before with the next change', async () => {
    saver.changed(flow('first'))
    await vi.advanceTimersByTimeAsync(1_000)
    saver.changed(flow('second'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(drafts.stored).toEqual(['first', 'second'])
  })

  it('tries again until the connection is back', async () => {
    drafts.failure = new Unreachable(new Error('offline'))
    saver.changed(flow('kept'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(states.at(-1)).toBe('failed')
    drafts.failure = undefined
    await vi.advanceTimersByTimeAsync(6_000)
    expect(drafts.stored).toEqual(['kept'])
    expect(states.at(-1)).toBe('saved')
  })

  it('never overwrites what somebody else stored meanwhile', async () => {
    drafts.revision = 7
    saver.changed(flow('mine'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(states.at(-1)).toBe('conflict')
    expect(drafts.stored).toEqual([])
  })

  it('overwrites after a person has decided so', async () => {
    drafts.revision = 7
    saver.changed(flow('mine'))
    await vi.advanceTimersByTimeAsync(1_000)
    saver.overwrite('"7"')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(drafts.stored).toEqual(['mine'])
  })

  it('has stored the last change when a flush resolves', async () => {
    saver.changed(flow('last words'))
    await expect(saver.flush()).resolves.toBe(true)
    expect(drafts.stored).toEqual(['last words'])
  })

  it('says so when a flush could not store', async () => {
    drafts.failure = new Unreachable(new Error('offline'))
    saver.changed(flow('kept'))
    await expect(saver.flush()).resolves.toBe(false)
  })
})
