/** The guides of `docs/guides`, each loaded when it is opened. */
const texts = import.meta.glob<string>('../../../../docs/guides/*.md', { query: '?raw', import: 'default' })

const pathOf = (name: string) => `../../../../docs/guides/${name}.md`

export function hasGuide(name: string): boolean {
  return pathOf(name) in texts
}

/** The Markdown of a guide; undefined when there is none of that name. */
export async function guideText(name: string): Promise<string | undefined> {
  return texts[pathOf(name)]?.()
}
