import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiProblem } from '@/api/problem'
import { Toasts } from '@/design/toast'
import { router } from './router'
import { WithShop } from './session/WithShop'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => !(error instanceof ApiProblem && error.status < 500) && count < 2,
    },
  },
})

/** Everything behind the door. A chunk of its own: who is not signed in yet needs none of it. */
export default function Workspace() {
  return (
    <QueryClientProvider client={queries}>
      <WithShop>
        <RouterProvider router={router} />
      </WithShop>
      <Toasts />
    </QueryClientProvider>
  )
}
