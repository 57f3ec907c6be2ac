import {
  BookOpen,
  Bot,
  Boxes,
  ChartColumn,
  House,
  type LucideIcon,
  MessagesSquare,
  Package,
  ShoppingBag,
  ShoppingCart,
  Smartphone,
} from 'lucide-react'

export interface Destination {
  to: string
  /** Key under `app:navigation`. */
  label: string
  icon: LucideIcon
  /** The four that a thumb reaches on a phone; the rest is under "More". */
  onPhone?: boolean
  demoOnly?: boolean
}

/** What the menus and the command palette list, in this order. */
export const destinations: readonly Destination[] = [
  { to: '/', label: 'home', icon: House, onPhone: true },
  { to: '/bots', label: 'bots', icon: Bot, onPhone: true },
  { to: '/knowledge', label: 'knowledge', icon: BookOpen },
  { to: '/conversations', label: 'conversations', icon: MessagesSquare, onPhone: true },
  { to: '/orders', label: 'orders', icon: ShoppingBag, onPhone: true },
  { to: '/catalogue', label: 'catalogue', icon: Package },
  { to: '/stock', label: 'stock', icon: Boxes },
  { to: '/carts', label: 'carts', icon: ShoppingCart },
  { to: '/insights', label: 'insights', icon: ChartColumn },
  { to: '/sandbox', label: 'sandbox', icon: Smartphone, demoOnly: true },
]
