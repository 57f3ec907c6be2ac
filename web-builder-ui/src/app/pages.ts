import { type AnyRootRoute, createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'
import { loadTexts } from './i18n/i18n'

type PageModule = Promise<{ default: RouteComponent }>

/** The table of all pages: its address, the feature whose texts it needs, and where its code is. */
export function pagesUnder<Root extends AnyRootRoute>(root: Root) {
  function page<const Path extends string>(path: Path, area: string, load: () => PageModule) {
    return createRoute({
      getParentRoute: () => root,
      path,
      loader: () => loadTexts(area),
      component: lazyRouteComponent(load),
    })
  }
  return [
    page('/', 'home', () => import('@/features/home/HomePage')),
    page('/bots', 'bots', () => import('@/features/bots/BotsPage')),
    page('/bots/$botId', 'bots', () => import('@/features/bots/editor/EditorPage')),
    page('/bots/$botId/understanding', 'bots', () => import('@/features/bots/understanding/UnderstandingPage')),
    page('/bots/$botId/versions', 'bots', () => import('@/features/bots/VersionsPage')),
    page('/bots/$botId/install', 'bots', () => import('@/features/bots/InstallPage')),
    page('/knowledge', 'knowledge', () => import('@/features/knowledge/KnowledgePage')),
    page('/catalogue', 'catalogue', () => import('@/features/catalogue/CataloguePage')),
    page('/catalogue/import', 'catalogue', () => import('@/features/catalogue/ImportPage')),
    page('/stock', 'stock', () => import('@/features/stock/StockPage')),
    page('/orders', 'orders', () => import('@/features/orders/OrdersPage')),
    page('/orders/review', 'orders', () => import('@/features/orders/ReviewPage')),
    page('/carts', 'carts', () => import('@/features/carts/CartsPage')),
    page('/conversations', 'conversations', () => import('@/features/conversations/ConversationsPage')),
    page('/conversations/$conversationId', 'conversations', () => import('@/features/conversations/ConversationsPage')),
    page('/insights', 'insights', () => import('@/features/insights/InsightsPage')),
    page('/sandbox', 'sandbox', () => import('@/features/sandbox/SandboxPage')),
  ] as const
}
