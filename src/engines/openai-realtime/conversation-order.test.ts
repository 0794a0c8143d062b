import { expect, it } from 'vitest'
import { ConversationOrder } from './conversation-order.ts'

it('tells nobody’s words before those that were spoken first', () => {
  const order = new ConversationOrder<string>()
  order.begin('caller-1')
  order.begin('answer-1')
  order.know('answer-1', 'Eight to five.')
  expect(order.take()).toEqual([])
  order.begin('caller-2')
  order.know('caller-1', 'When are you open?')
  expect(order.take()).toEqual(['When are you open?', 'Eight to five.'])
  expect(order.isOpen('caller-2')).toBe(true)
  order.know('caller-2', 'Thanks.')
  expect(order.take()).toEqual(['Thanks.'])
})

it('puts words before those of somebody who had begun without a word', () => {
  const order = new ConversationOrder<string>()
  order.begin('answer')
  order.begin('filler', 'answer')
  order.begin('caller', 'nobody')
  order.know('caller', 'Yes?')
  order.know('answer', 'It is noted.')
  expect(order.take()).toEqual([])
  order.know('filler', 'One moment.')
  expect(order.take()).toEqual(['One moment.', 'It is noted.', 'Yes?'])
})

it('waits for nobody who turned out to say nothing', () => {
  const order = new ConversationOrder<string>()
  order.begin('noise')
  order.begin('answer')
  order.know('answer', 'Hello?')
  order.know('noise', undefined)
  expect(order.take()).toEqual(['Hello?'])
})

it('takes words once, and words of whose beginning nothing was told', () => {
  const order = new ConversationOrder<string>()
  order.know('caller-1', 'Hello')
  order.know('caller-1', 'Hello again')
  order.begin('caller-1')
  expect(order.take()).toEqual(['Hello'])
  // Told again after it was taken: it stands behind the rest.
  order.know('caller-2', 'Bye')
  expect(order.take()).toEqual(['Bye'])
})
