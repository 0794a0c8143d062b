/** A progress bar on a terminal; elsewhere, when what is done has a name, a line at every quarter. */

export function progressBar(
  stream: NodeJS.WriteStream,
  total: number,
  name = '',
): { show(done: number): void; clear(): void } {
  if (!stream.isTTY) {
    const quarters = new Set([0.25, 0.5, 0.75, 1].map((share) => Math.ceil(total * share)))
    return {
      show: (done) => {
        if (name !== '' && quarters.has(done)) stream.write(`${name}: ${done} of ${total}\n`)
      },
      clear: () => {},
    }
  }
  const width = 30
  const label = name === '' ? '' : `${name} `
  return {
    show(done) {
      const filled = Math.round((done / total) * width)
      stream.write(`\r  ${label}${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`)
    },
    clear: () => void stream.write(`\r${' '.repeat(width + 24 + label.length)}\r`),
  }
}
