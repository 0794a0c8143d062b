/** Builds the dashboard to `web/dist`; in development passes the API on to a running FirstRing. */
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

const server = 'http://127.0.0.1:3000'

export default defineConfig(({ command }) => {
  // Whatever the shell or a test runner says: a build with React's development code is twice as large and slower.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react(), tailwindcss(), precompress()],
    build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
    server: { proxy: { '/api': { target: server, ws: true } } },
  }
})
