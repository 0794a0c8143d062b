import { describe, expect, it } from 'vitest'
import { type Respond, Responses } from './responses.ts'

const order = (id: string): Respond => ({ type: 'respond', id })

function tried() {
  const sent: string[] = []
  return { sent, responses: new Responses(({ id }) => sent.push(id)) }
}

/** Nothing follows from it. */
function end(responses: Responses, responseId: string): void {
  responses.done(responseId)
  responses.free(responseId)
}

const exactly = (id: string): Respond => ({ type: 'respond', id, exactly: 'One moment, please.' })

describe('answers of the model', () => {
  it('are asked for one after the other', () => {
    const { sent, responses } = tried()
    responses.ask(order('one'))
    responses.ask(order('two'))
    expect(sent).toEqual(['one'])
    expect(responses.started('resp-1', 'one')?.id).toBe('one')
    expect(responses.isComing).toBe(true)
    end(responses, 'resp-1')
    expect(sent).toEqual(['one', 'two'])
    end(responses, 'resp-of-before')
    expect(responses.isComing).toBe(true)
  })

  it('follow the caller by themselves, and what was to be said before is dropped', () => {
    const { sent, responses } = tried()
    responses.ask(order('one'))
    responses.started('resp-1', 'one')
    responses.ask(order('two'))
    responses.comesByItself()
    end(responses, 'resp-1')
    expect(sent).toEqual(['one'])
    expect(responses.isComing).toBe(true)
    expect(responses.started('resp-2', undefined)).toBeUndefined()
    expect(responses.isComing).toBe(false)
  })

  it('that are asked for while one follows by itself wait for it', () => {
    const { sent, responses } = tried()
    responses.comesByItself()
    responses.ask(order('one'))
    expect(sent).toEqual([])
    expect(responses.started('resp-1', undefined)).toBeUndefined()
    end(responses, 'resp-1')
    expect(sent).toEqual(['one'])
  })

  it('that come by themselves and are not wanted any more are over before anything is asked for', () => {
    const { sent, responses } = tried()
    responses.comesByItself()
    expect(responses.forget()).toEqual({ active: undefined, asked: undefined, wasDue: true })
    responses.ask(order('one'))
    expect(sent).toEqual([])
    expect(responses.started('resp-1', undefined)).toBeUndefined()
    end(responses, 'resp-1')
    expect(sent).toEqual(['one'])
    expect(responses.started('resp-2', undefined)?.id).toBe('one')
  })

  it('that were to come by themselves and do not hold up nothing for ever', () => {
    const { sent, responses } = tried()
    responses.comesByItself()
    responses.forget()
    responses.ask(order('one'))
    expect(responses.isOverdue()).toBe(false)
    expect(sent).toEqual(['one'])
    responses.comesByItself()
    expect(responses.isOverdue()).toBe(false)
    responses.started('resp-1', 'one')
    end(responses, 'resp-1')
    expect(responses.isOverdue()).toBe(true)
    expect(responses.isOverdue()).toBe(false)
  })

  it('that were asked for and overtaken by one that came by itself are still known as asked for', () => {
    const { responses } = tried()
    responses.ask(order('one'))
    responses.comesByItself()
    expect(responses.started('resp-1', undefined)).toBeUndefined()
    end(responses, 'resp-1')
    expect(responses.started('resp-2', 'one')?.id).toBe('one')
  })

  it('are known by their order, where the vendor does not tell whose they are', () => {
    const { responses } = tried()
    responses.ask(order('one'))
    expect(responses.started('resp-1', undefined)?.id).toBe('one')
  })

  it('that were refused because of another one are asked for again when that is over', () => {
    const { sent, responses } = tried()
    responses.ask(exactly('one'))
    responses.comesByItself()
    responses.ask(exactly('two'))
    responses.refused('one')
    responses.refused('one')
    expect(responses.started('resp-of-its-own', undefined)).toBeUndefined()
    end(responses, 'resp-of-its-own')
    expect(sent).toEqual(['one', 'one'])
    expect(responses.started('resp-1', 'one')?.id).toBe('one')
  })

  it('that were refused because the caller is answered already are not asked for again', () => {
    const { sent, responses } = tried()
    responses.ask(order('one'))
    responses.comesByItself()
    responses.refused('one')
    responses.started('resp-1', undefined)
    end(responses, 'resp-1')
    expect(sent).toEqual(['one'])
    expect(responses.isComing).toBe(false)
  })

  it('wait for what follows from the one before', () => {
    const { sent, responses } = tried()
    responses.ask(order('one'))
    responses.started('resp-1', 'one')
    responses.done('resp-1')
    responses.ask(order('two'))
    expect(responses.isHeld).toBe(true)
    expect(responses.active).toBeUndefined()
    expect(sent).toEqual(['one'])
    responses.free('resp-1')
    expect(sent).toEqual(['one', 'two'])
  })

  it('under way are named so that they can be cancelled', () => {
    const { responses } = tried()
    responses.ask(order('one'))
    responses.started('resp-1', 'one')
    responses.ask(order('two'))
    expect(responses.forget()).toEqual({ active: 'resp-1', asked: undefined, wasDue: false })
    end(responses, 'resp-1')
    expect(responses.isComing).toBe(false)
    responses.ask(order('three'))
    responses.comesByItself()
    expect(responses.forget()).toEqual({ active: undefined, asked: 'three', wasDue: true })
  })

  it('that nobody wants any more, and that follow by themselves all the same, are waited for', () => {
    const { sent, responses } = tried()
    responses.comesByItself()
    expect(responses.forget().wasDue).toBe(true)
    responses.ask(order('go-on'))
    expect(sent).toEqual([])
    expect(responses.started('resp-to-a-noise', undefined)).toBeUndefined()
    expect(sent).toEqual([])
    end(responses, 'resp-to-a-noise')
    expect(sent).toEqual(['go-on'])
    expect(responses.started('resp-1', undefined)?.id).toBe('go-on')
  })

  it('that nobody wants any more, and that never begin, are not waited for without end', () => {
    const { sent, responses } = tried()
    responses.comesByItself()
    responses.forget()
    responses.ask(order('go-on'))
    expect(responses.isOverdue()).toBe(false)
    expect(sent).toEqual(['go-on'])
  })
})
