import { Package } from 'lucide-react'

/** Of one size with and without a picture, so that lists do not jump. */
export function ProductImage({ url }: { url: string | null }) {
  return url ? (
    <img
      src={url}
      alt=""
      loading="lazy"
      width={40}
      height={40}
      className="size-10 shrink-0 rounded-md bg-sunken object-cover"
    />
  ) : (
    <span aria-hidden className="flex size-10 shrink-0 items-center justify-center rounded-md bg-sunken text-ink-faint">
      <Package size={18} />
    </span>
  )
}
