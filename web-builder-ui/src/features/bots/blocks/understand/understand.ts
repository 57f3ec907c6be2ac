import { Ear } from 'lucide-react'
import { type BlockKind, noSlots } from '../kind'
import { intentsOf } from './intentList'
import { UnderstandSettings } from './UnderstandSettings'

export const understand: BlockKind = {
  type: 'understand',
  family: 'ask',
  icon: Ear,
  settings: () => ({ intents: ['product_search'] }),
  ports: (block) => [
    ...intentsOf(block).map((intent) => ({ id: intent, name: { intent } })),
    { id: 'else', name: { word: 'else' } },
  ],
  slots: noSlots,
  Settings: UnderstandSettings,
}
