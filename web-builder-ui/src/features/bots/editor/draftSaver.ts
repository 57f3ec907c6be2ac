import { ApiProblem } from '@/api/problem'
import type { Flow } from '../model/flow'

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict' | 'refused'

interface Options {
  flow: Flow
  etag: string | undefined
  save: (flow: Flow, etag: string | undefined) => Promise<string | undefined>
  onState: (state: SaveState, error?: unknown) => void
  restMillis?: number
  retryMillis?: number
}

/**
 * Saves the latest flow shortly after the last change, one save at a time. A lost connection is tried again until it works;
 * a draft that somebody else changed meanwhile waits for a decision and is never overwritten silently.
 */
export class DraftSaver {
  private latest: Flow
  private stored: Flow
  private etag: string | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private halted = false

  constructor(private readonly options: Options) {
    this.latest = options.flow
    this.stored = options.flow
    this.etag = options.etag
  }

  get isDirty(): boolean {
    return this.latest !== this.stored
  }

  /** What is not stored, and the version that it was made from. */
  get unsaved(): { flow: Flow; etag: string | undefined } | undefined {
    return this.isDirty ? { flow: this.latest, etag: this.etag } : undefined
  }

  changed(flow: Flow) {
    this.latest = flow
    if (this.halted) return
    if (!this.isDirty) {
      clearTimeout(this.timer)
      if (!this.running) this.options.onState('saved')
      return
    }
    this.options.onState('waiting')
    this.later(this.options.restMillis ?? 700)
  }

  /** Resolves once everything that was changed so far is stored, or saving has failed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    while (this.isDirty && !this.halted) {
      const before = this.stored
      await this.run()
      if (this.stored === before) return false
    }
    return !this.isDirty
  }

  /** After a conflict: keep this person's flow over the version that is stored now. */
  overwrite(etag: string | undefined) {
    this.etag = etag
    this.halted = false
    this.later(0)
  }

  /** Somebody has decided against what is not stored. */
  discard() {
    this.stop()
    this.latest = this.stored
  }

  stop() {
    clearTimeout(this.timer)
    this.halted = true
  }

  private later(millis: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.run(), millis)
  }

  private run(): Promise<void> {
    this.running ??= this.store().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async store() {
    const flow = this.latest
    if (flow === this.stored || this.halted) return
    this.options.onState('saving')
    try {
      this.etag = await this.options.save(flow, this.etag)
      this.stored = flow
      if (this.isDirty) this.later(this.options.restMillis ?? 700)
      else this.options.onState('saved')
    } catch (error) {
      this.onFailure(error)
    }
  }

  private onFailure(error: unknown) {
    if (error instanceof ApiProblem && error.status === 412) {
      this.halted = true
      this.options.onState('conflict', error)
    } else if (error instanceof ApiProblem && error.status < 500 && error.status !== 429) {
      this.options.onState('refused', error)
    } else {
      this.options.onState('failed', error)
      this.later(this.options.retryMillis ?? 5_000)
    }
  }
}
