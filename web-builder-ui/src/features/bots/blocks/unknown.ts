import { CircleHelp } from 'lucide-react'
import { type BlockKind, noSlots } from './kind'

export const unknownKind: BlockKind = {
  type: 'unknown',
  family: 'logic',
  icon: CircleHelp,
  settings: () => ({}),
  ports: () => [],
  slots: noSlots,
  summary: (block) => block.type,
}
