import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const gateway = process.env.RETAILBOT_URL ?? 'http://localhost:8080'

/** In production the gateway serves `/config.json`; the development server stands in for it. */
function developmentConfig(): Plugin {
  const body = JSON.stringify({
    oidcAuthority: process.env.OIDC_AUTHORITY ?? 'http://localhost:8180/realms/retailbot',
    oidcClientId: process.env.OIDC_CLIENT_ID ?? 'web-builder',
    demo: true,
  })
  return {
    name: 'retailbot-development-config',
    configureServer(server) {
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(body)
      })
    },
  }
}

export default defineConfig({
  plugins: [react(), tailwindcss(), developmentConfig()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/api': gateway, '/api-docs': gateway, '/widget.js': gateway } },
})
