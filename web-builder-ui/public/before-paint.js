// Sets language, direction and theme before the first paint, so that nothing jumps or flashes.
;(() => {
  const root = document.documentElement
  const saved = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const wanted = saved('retailbot.language') || (navigator.language || 'fr').slice(0, 2)
  const language = ['ar', 'fr', 'en'].includes(wanted) ? wanted : 'fr'
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  const theme = saved('retailbot.theme') || 'system'
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.classList.toggle('dark', dark)
})()
