import { Sparkles } from 'lucide-react'
import { type BlockKind, onlyNext, slots } from '../kind'
import { LimitSetting } from '../LimitSetting'

export const recommend: BlockKind = {
  type: 'recommend',
  family: 'shop',
  icon: Sparkles,
  settings: () => ({ limit: 4 }),
  ports: onlyNext,
  slots: slots('text'),
  Settings: LimitSetting,
}
