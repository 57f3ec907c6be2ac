import { Search } from 'lucide-react'
import { TextField } from './Field'

export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (query: string) => void
}) {
  return (
    <div className="relative max-w-md">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-faint"
      />
      <TextField
        label={label}
        hideLabel
        type="search"
        className="ps-9"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
