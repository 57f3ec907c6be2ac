import type { Flow } from '../model/flow'

export interface Unsaved {
  flow: Flow
  /** Of the version that the flow was made from. */
  etag: string | undefined
}

const keyOf = (botId: string) => `retailbot.unsaved.${botId}`

/** What could not be stored stays in this tab for the next visit of the editor. A full or forbidden storage keeps nothing. */
export function keepUnsaved(botId: string, unsaved: Unsaved): void {
  try {
    sessionStorage.setItem(keyOf(botId), JSON.stringify(unsaved))
  } catch {
    // The page still warns before it is closed.
  }
}

export function unsavedOf(botId: string): Unsaved | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(botId)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function forgetUnsaved(botId: string): void {
  try {
    sessionStorage.removeItem(keyOf(botId))
  } catch {
    // Nothing was kept either.
  }
}

const leaving = new Map<string, Promise<unknown>>()

/** The last save of an editor that was left: whoever opens the draft before it is done would read an outdated version. */
export function saveWhileLeaving(botId: string, save: Promise<unknown>): void {
  const done: Promise<unknown> = save.finally(() => {
    if (leaving.get(botId) === done) leaving.delete(botId)
  })
  leaving.set(botId, done)
}

export async function lastSaveOf(botId: string): Promise<void> {
  await leaving.get(botId)
}
