import { Split } from 'lucide-react'
import { type BlockKind, noSlots } from '../kind'
import { ConditionSettings } from './ConditionSettings'

const ports = [
  { id: 'true', name: { word: 'true' } },
  { id: 'false', name: { word: 'false' } },
]

export const condition: BlockKind = {
  type: 'condition',
  family: 'logic',
  icon: Split,
  settings: () => ({ expression: 'cart_size > 0' }),
  ports: () => ports,
  slots: noSlots,
  summary: (block) => String(block.settings.expression ?? ''),
  Settings: ConditionSettings,
}
