import { describe, expect, it } from 'vitest'
import { completePartialMarkdown } from './complete-partial-markdown'

describe('completePartialMarkdown', () => {
  it.each([
    ['bold', 'a **b', 'a **b**'],
    ['bold of which one closing star has come', 'a **b*', 'a **b**'],
    ['italic', 'a *b', 'a *b*'],
    ['inline code', 'a `b', 'a `b`'],
    ['struck text', 'a ~~b', 'a ~~b~~'],
  ])('closes %s', (_, text, expected) => {
    expect(completePartialMarkdown(text)).toBe(expected)
  })

  it.each([
    ['an opening mark', 'a **', 'a '],
    ['a heading of which only the sign has come', '##', ''],
    ['a bullet', 'a\n-', 'a'],
    ['a number that may become a list item', 'a\n12', 'a'],
    ['a task box', '- a\n- [ ', '- a'],
    ['a quotation mark', 'a\n> ', 'a'],
    ['a possible definition', 'a\n[b]:', 'a'],
    ['a footnote mark', 'a[^1', 'a'],
    ['an opening formula', 'a \\(', 'a '],
  ])('holds back %s', (_, text, expected) => {
    expect(completePartialMarkdown(text).trimEnd()).toBe(expected.trimEnd())
  })

  it.each(['see [docs', 'see [docs]', 'see [docs](https://a.ex'])(
    'shows the words of the link in %s',
    text => {
      expect(completePartialMarkdown(text)).toBe('see docs')
    },
  )

  it.each(['![chart', '![chart]', '![chart](https://a.ex'])(
    'shows no address for the image in %s',
    text => {
      expect(completePartialMarkdown(text)).toBe('![chart](streamdown:incomplete-image)')
    },
  )

  it.each([
    ['its first cells', '| a | b', '| a | b\n| --- | --- |'],
    ['its first row', '| a | b |\n', '| a | b |\n| --- | --- |'],
    ['half a delimiter row', '| a | b |\n|--', '| a | b |\n| --- | --- |'],
    ['text before it', 'so:\n| a | b |\n| -', 'so:\n| a | b |\n| --- | --- |'],
    ['an escaped pipe', '| a \\| b | c', '| a \\| b | c\n| --- | --- |'],
  ])('makes a table from %s', (_, text, expected) => {
    expect(completePartialMarkdown(text)).toBe(expected)
  })

  it.each(['| a | b |\n| :-- | --: |', '| a | b |\n|---|---|\n| 1 | 2', '|x| is a norm'])(
    'leaves %s alone',
    text => {
      expect(completePartialMarkdown(text)).toBe(text)
    },
  )
})
