import { Tag } from 'lucide-react'
import { type BlockKind, noSlots, onlyNext } from '../kind'
import { VariableSettings } from './VariableSettings'

export const setVariable: BlockKind = {
  type: 'set_variable',
  family: 'logic',
  icon: Tag,
  settings: () => ({ name: 'note', expression: '"yes"' }),
  ports: onlyNext,
  slots: noSlots,
  summary: (block) => `${block.settings.name ?? ''} = ${block.settings.expression ?? ''}`,
  Settings: VariableSettings,
}
