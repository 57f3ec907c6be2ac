import { create } from 'zustand'

export type Theme = 'system' | 'light' | 'dark'

const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null

function apply(theme: Theme) {
  document.documentElement.classList.toggle('dark', theme === 'dark' || (theme === 'system' && !!dark?.matches))
}

interface ThemeState {
  theme: Theme
  choose: (theme: Theme) => void
}

export const useTheme = create<ThemeState>((set) => ({
  theme: (localStorage.getItem('retailbot.theme') as Theme | null) ?? 'system',
  choose(theme) {
    localStorage.setItem('retailbot.theme', theme)
    apply(theme)
    set({ theme })
  },
}))

dark?.addEventListener('change', () => apply(useTheme.getState().theme))
