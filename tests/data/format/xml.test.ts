import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { escaped, unescaped } from '@/data/format/xml'

it('no text opens a tag or closes an attribute, and every text can be read back', () => {
  assert(
    property(string(), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"]/)
      expect(unescaped(escaped(text))).toBe(text)
    }),
  )
})
