import type { Block } from '../../model/flow'

export function intentsOf(block: Block): readonly string[] {
  const intents = block.settings.intents
  return Array.isArray(intents) ? (intents as string[]) : []
}
