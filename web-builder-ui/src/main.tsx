import './design/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'

// After an update the page's own files are gone from the server: the new page loads them under their new names. Once a
// minute at most, so that a server that lacks them altogether is not asked in circles.
window.addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem('retailbot.reloaded') ?? 0)
  if (Date.now() - last < 60_000) return
  sessionStorage.setItem('retailbot.reloaded', String(Date.now()))
  location.reload()
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
