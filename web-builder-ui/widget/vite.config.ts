import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** One file that any page can load: built into the same folder as the web builder, after it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('../dist', import.meta.url)),
    emptyOutDir: false,
    lib: { entry: 'main.tsx', formats: ['iife'], name: 'RetailbotWidget', fileName: () => 'widget.js' },
  },
})
