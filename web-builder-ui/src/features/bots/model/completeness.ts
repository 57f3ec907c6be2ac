import type { Slot } from '../blocks/kind'
import type { Block } from './flow'

/** The required languages in which at least one of the block's texts is missing. */
export function missingLanguages(block: Block, slots: readonly Slot[], languages: readonly string[]): string[] {
  return languages.filter((language) => slots.some((slot) => !block.texts[slot.id]?.[language]?.trim()))
}
