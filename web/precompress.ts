/** Vite plugin: lays a compressed copy beside every text file of the build, so that the server only has to send it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Below this the headers weigh more than what is saved, bytes. */
const smallest = 512

export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle() {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(js|css|html|svg|webmanifest)$/.test(name))
        // The page last: its copy is the sign that the build went to its end.
        .sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))
      for (const name of names) {
        const text = readFileSync(join(folder, name))
        if (text.length < smallest) continue
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text, { params }))
        writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }))
      }
    },
  }
}
