/** The list of models, as each vendor writes it. */
import type { Dialect } from './dialects.ts'

const createdAt = new Date('2026-03-05T00:00:00Z')

export function writeModels(models: string[], dialect: Dialect): unknown {
  if (dialect === 'anthropic') {
    return {
      data: models.map((id) => ({
        type: 'model',
        id,
        display_name: id,
        created_at: createdAt.toISOString(),
      })),
      has_more: false,
      first_id: models[0] ?? null,
      last_id: models.at(-1) ?? null,
    }
  }
  const owner = dialect === 'openai' ? 'system' : dialect === 'ollama' ? 'library' : dialect
  const created = createdAt.getTime() / 1000
  return {
    object: 'list',
    data: models.map((id) => ({ id, object: 'model', created, owned_by: owner })),
  }
}
