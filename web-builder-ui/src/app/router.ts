import { createRootRoute, createRouter } from '@tanstack/react-router'
import { AppFrame } from './frame/AppFrame'
import { NotFound, PageFailure, PageSkeleton } from './frame/pageStates'
import { pagesUnder } from './pages'

const root = createRootRoute({ component: AppFrame })

export const router = createRouter({
  routeTree: root.addChildren(pagesUnder(root)),
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
