import { MessageSquare } from 'lucide-react'
import { type BlockKind, onlyNext, slots } from '../kind'

export const message: BlockKind = {
  type: 'message',
  family: 'say',
  icon: MessageSquare,
  settings: () => ({}),
  ports: onlyNext,
  slots: slots('text'),
}
