import { expect, test } from 'vitest'
import { coordinatedThings, isPlace, namedThings } from './named-things'

test.each([
  ['What is the weather in Tokyo and Paris?', ['Tokyo', 'Paris']],
  ['北京、上海和广州', ['北京', '上海', '广州']],
  ['苹果和特斯拉的股价', ['苹果', '特斯拉']],
  ['Read “Moby Dick” by Herman Melville', ['Moby Dick', 'Herman Melville']],
  ['Please find the file. Then tell me', []],
  ['new york', ['new york']],
  ['a parisian', []],
  ['Return JSON for Ada Lovelace', ['Ada Lovelace']],
])('%s names %j', (text, names) => {
  expect(namedThings(text)).toEqual(names)
})

test.each([
  ['Tokyo, Paris and Rome', ['Tokyo', 'Paris', 'Rome']],
  ['from Berlin to Rome', []],
  ['Ada Lovelace went to Paris', []],
  ['Tokyo', []],
])('side by side in %s stand %j', (text, names) => {
  expect(coordinatedThings(text)).toEqual(names)
})

test('a place is known in both languages and any case', () => {
  expect(['东京', 'TOKYO', 'Atlantis'].map(isPlace)).toEqual([true, true, false])
})
