import { expect, test } from 'vitest'
import { csvRows } from './csv-rows.ts'

test('reads quoted cells, quotes in them, missing cells and the line a row begins in', () => {
  expect(csvRows('one,two\na,"b, ""c"""\r\n\n"d\ne",f\ng')).toEqual([
    { line: 2, fields: { one: 'a', two: 'b, "c"' } },
    { line: 4, fields: { one: 'd\ne', two: 'f' } },
    { line: 6, fields: { one: 'g', two: '' } },
  ])
})

test('has no rows where there is no head line', () => {
  expect(csvRows('')).toEqual([])
  expect(csvRows('one,two\n')).toEqual([])
})
