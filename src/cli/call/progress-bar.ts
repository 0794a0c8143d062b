/** A progress bar on a terminal; silent elsewhere. */

export function progressBar(
  stream: NodeJS.WriteStream,
  total: number,
): { show(done: number): void; clear(): void } {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  const width = 30
  return {
    show(done) {
      const filled = Math.round((done / total) * width)
      stream.write(`\r  ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`)
    },
    clear: () => void stream.write(`\r${' '.repeat(width + 24)}\r`),
  }
}
