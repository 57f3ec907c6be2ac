import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './classNames'

export interface Tab {
  id: string
  label: ReactNode
  content: ReactNode
}

interface TabsProps {
  label: string
  tabs: readonly Tab[]
  value?: string
  onChange?: (id: string) => void
  className?: string
}

export function Tabs({ label, tabs, value, onChange, className }: TabsProps) {
  return (
    <Radix.Root value={value} onValueChange={onChange} defaultValue={tabs[0]?.id} className={className}>
      <Radix.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className={cx(
              '-mb-px flex min-h-9 items-center gap-1.5 border-b-2 border-transparent px-3 text-base font-medium whitespace-nowrap text-ink-soft',
              'hover:text-ink data-[state=active]:border-brand data-[state=active]:text-brand-ink pointer-coarse:min-h-11',
            )}
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="pt-4 outline-offset-4">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
