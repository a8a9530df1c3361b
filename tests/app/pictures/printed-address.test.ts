import { expect, it } from 'vitest'
import { printedAddress } from '@/app/_pictures/open'

const origin = 'https://map.example.cn'

it('is the address without its scheme, in letters', () => {
  expect(printedAddress(origin, '/provinces/guangdong')).toBe('map.example.cn/provinces/guangdong')
  expect(printedAddress(origin, '/', 'm0')).toBe('map.example.cn/')
})

it('is the short link where that spares much', () => {
  const path = '/?indicator=dds-total&period=2023&release=2026.1'
  expect(printedAddress(origin, path, 'm4Idds-totalY23Z2026.1')).toBe('map.example.cn/s/m4Idds-totalY23Z2026.1')
  expect(printedAddress(origin, '/?level=region', 'm4Gregion')).toBe('map.example.cn/?level=region')
})

it('is the site alone where either is too long to type', () => {
  expect(printedAddress(origin, `/?places=${'440000.'.repeat(12)}`, `m4P${'44.'.repeat(30)}`)).toBe('map.example.cn')
})

it('is nothing where the site has no address', () => {
  expect(printedAddress(undefined, '/')).toBeNull()
})
