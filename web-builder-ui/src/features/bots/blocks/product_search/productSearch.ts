import { Search } from 'lucide-react'
import { type BlockKind, onlyNext, slots } from '../kind'
import { LimitSetting } from '../LimitSetting'

export const productSearch: BlockKind = {
  type: 'product_search',
  family: 'shop',
  icon: Search,
  settings: () => ({ limit: 4 }),
  ports: onlyNext,
  slots: slots('found', 'nothing_found'),
  Settings: LimitSetting,
}
