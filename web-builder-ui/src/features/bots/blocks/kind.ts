import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Block } from '../model/flow'

/** What the palette groups by, and what colours a block. */
export type Family = 'say' | 'ask' | 'shop' | 'logic'

/** How a port is called: by a word of ours, by an intent's name, or by the merchant's own text. */
export type PortName = { word: string } | { intent: string } | { slot: string; number: number }

export interface Port {
  id: string
  name: PortName
}

export interface Slot {
  id: string
  /** Key under `slots`, with the number of the choice where there are several. */
  word: string
  number?: number
}

export interface SettingsProps {
  block: Block
  onChange: (settings: Block['settings']) => void
}

/** Everything the editor knows of one type of block. One folder a type; `registry.ts` lists them. */
export interface BlockKind {
  type: string
  family: Family
  icon: LucideIcon
  /** Settings of a new block. */
  settings: () => Block['settings']
  ports: (block: Block) => readonly Port[]
  slots: (block: Block) => readonly Slot[]
  /** One line for the canvas where no text says what the block does. */
  summary?: (block: Block) => string
  Settings?: ComponentType<SettingsProps>
}

const nextPort: readonly Port[] = [{ id: 'next', name: { word: 'next' } }]
export const onlyNext = () => nextPort
export const noSlots = (): readonly Slot[] => []

export function slots(...words: string[]): () => readonly Slot[] {
  const fixed = words.map((word) => ({ id: word, word }))
  return () => fixed
}
