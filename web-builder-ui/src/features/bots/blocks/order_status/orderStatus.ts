import { Truck } from 'lucide-react'
import { type BlockKind, onlyNext, slots } from '../kind'

export const orderStatus: BlockKind = {
  type: 'order_status',
  family: 'shop',
  icon: Truck,
  settings: () => ({}),
  ports: onlyNext,
  slots: slots('not_found'),
}
