import { ShoppingBag } from 'lucide-react'
import { type BlockKind, slots } from '../kind'

const ports = [
  { id: 'ordered', name: { word: 'ordered' } },
  { id: 'cancelled', name: { word: 'cancelled' } },
]

export const takeOrder: BlockKind = {
  type: 'take_order',
  family: 'shop',
  icon: ShoppingBag,
  settings: () => ({}),
  ports: () => ports,
  slots: slots('confirmed', 'cancelled'),
}
