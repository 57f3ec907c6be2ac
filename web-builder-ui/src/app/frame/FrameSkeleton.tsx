/** The frame's own shape while the session is being found; without texts, which may not be there yet. */
export function FrameSkeleton() {
  return (
    <div aria-busy className="flex min-h-dvh">
      <div className="hidden w-60 shrink-0 border-e border-line bg-surface p-4 lg:block">
        <span className="block h-9 animate-pulse rounded-md bg-line/70" />
        <div className="mt-6 space-y-2">
          {[1, 2, 3, 4, 5, 6].map((line) => (
            <span key={line} className="block h-8 animate-pulse rounded-md bg-line/50" />
          ))}
        </div>
      </div>
      <div className="mx-auto w-full max-w-6xl p-6">
        <span className="block h-7 w-48 animate-pulse rounded-md bg-line/70" />
        <span className="mt-6 block h-64 animate-pulse rounded-lg bg-line/50" />
      </div>
    </div>
  )
}
