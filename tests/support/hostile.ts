import type { Arbitrary } from 'fast-check'
import { array, constant, constantFrom, oneof, string, tuple } from 'fast-check'
import { viewKeys } from '@/data/view/view-codec'

/** A tag and an attribute that no page has: where either stands in markup as it came, a script could stand. */
export const markup = '"\'></title></textarea></script><x-boom onboom="1">'

const keys = [
  ...viewKeys,
  'lang',
  'picture',
  'url',
  'format',
  'maxwidth',
  'maxheight',
  'secret',
  'q',
  'from',
  'to',
  'view',
  'sha256',
  'asked',
  'nxtPlang',
  '_rsc',
  '__proto__',
  'constructor',
  'toString',
  'places[]',
  '',
]

const values = [
  '1',
  '0',
  '-1',
  '1e9',
  'NaN',
  '9'.repeat(400),
  'gdp',
  'goods-total',
  'region',
  'circle',
  'tile',
  '2019',
  '2026.1',
  '2019.percent',
  'card@2x',
  'thumb',
  'en',
  'dark',
  '440000.310000',
  '440000.'.repeat(300),
  markup,
  '=cmd|calc',
  '../../../etc/passwd',
  '..\\..\\package.json',
  '//other.example',
  'javascript:boom()',
  'http://other.example/',
  'http://localhost/?indicator=gdp',
  '\r\nX-Boom: 1',
  '\u0000',
  '\u202e\u2066',
  '[[[[{{{{',
]

/** Queries that nobody means well with: unknown and reserved keys, repeated ones, markup, bytes that are no text. */
export const hostileQuery: Arbitrary<string> = oneof(
  {
    weight: 12,
    arbitrary: array(
      tuple(
        oneof({ weight: 5, arbitrary: constantFrom(...keys) }, string({ unit: 'binary', maxLength: 30 })),
        oneof({ weight: 3, arbitrary: constantFrom(...values) }, string({ unit: 'binary', maxLength: 300 })),
      ),
      { minLength: 1, maxLength: 12 },
    ).map((pairs) => pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&')),
  },
  constantFrom(
    '%',
    '%E0%A4%A=%FF',
    '&&&=&==&',
    'a=1&'.repeat(900),
    `indicator=${'%F0%9F%98%80'.repeat(300)}`,
    '?'.repeat(500),
  ),
)

/** Parts of a path that name nothing: tricks with dots, slashes and encodings, markup, names of the language itself. */
export const hostileSegment: Arbitrary<string> = oneof(
  constantFrom(
    '..',
    '.',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%5c%5cother.example',
    '%2f%2fother.example',
    '%00',
    '%',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    'a'.repeat(3000),
    encodeURIComponent(markup),
  ),
  string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent),
  constant('guangdong'),
)
