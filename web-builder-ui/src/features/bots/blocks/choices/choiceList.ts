import type { Block } from '../../model/flow'

export interface Choice {
  id: string
}

/** More than ten is a catalogue and not a question; messaging channels end there too. */
export const mostChoices = 10

export function choicesOf(block: Block): readonly Choice[] {
  const choices = block.settings.choices
  return Array.isArray(choices) ? (choices as Choice[]) : []
}

export function swapped(choices: readonly Choice[], first: number, second: number): Choice[] {
  const copy = [...choices]
  const a = copy[first]
  const b = copy[second]
  if (a && b) {
    copy[first] = b
    copy[second] = a
  }
  return copy
}
