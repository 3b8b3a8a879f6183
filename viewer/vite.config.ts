/**
 * The page is built to viewer/dist with relative addresses, so that the server, or a plain folder, can serve it.
 * Nothing is inlined (fonts as data: or scripts in the HTML), because the page runs under a strict content security policy.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { DEFAULT_PORT } from '../graph/server/api.ts';

const DEFAULT_API = `http://127.0.0.1:${DEFAULT_PORT}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // One page from this machine: a larger file costs nothing there.
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/api': process.env.SILAT_API ?? DEFAULT_API } },
});
