import { describe, expect, it } from 'vitest'
import { parseSettings } from '@/data/settings'

const unset = { SITE_URL: undefined, MAP_APPROVAL_NUMBER: undefined, CONTACT: undefined }

describe('settings', () => {
  it.each([
    ['SITE_URL', 'https://map.example.cn'],
    ['SITE_URL', 'http://localhost:3000'],
    ['MAP_APPROVAL_NUMBER', 'GS（2026）1234号'],
    ['MAP_APPROVAL_NUMBER', 'GS京(2022)1061号'],
    ['CONTACT', 'desk@example.cn'],
    ['CONTACT', 'https://example.cn/contact'],
  ])('read %s=%s', (key, value) => {
    expect(parseSettings({ [key]: value })).toEqual({ ...unset, [key]: value })
  })

  it('that are empty count as unset, and what else stands in the environment does not matter', () => {
    expect(parseSettings({})).toEqual(unset)
    expect(parseSettings({ SITE_URL: '', CONTACT: '  ', PATH: '/bin', NODE_ENV: undefined })).toEqual(unset)
  })

  it('are read without the spaces around them', () => {
    expect(parseSettings({ SITE_URL: ' https://map.example.cn ' }).SITE_URL).toBe('https://map.example.cn')
  })

  it.each([
    ['SITE_URL', 'nonsense', 'expected an origin'],
    ['SITE_URL', 'map.example.cn', 'expected an origin'],
    ['SITE_URL', 'ftp://map.example.cn', 'expected an origin'],
    ['SITE_URL', 'https://map.example.cn/', 'expected an origin'],
    ['SITE_URL', 'https://map.example.cn/map', 'expected an origin'],
    ['SITE_URL', 'https://user:word@map.example.cn', 'expected an origin'],
    ['SITE_URL', 'javascript:alert(1)', 'expected an origin'],
    ['MAP_APPROVAL_NUMBER', '1234', 'expected a map approval number'],
    ['MAP_APPROVAL_NUMBER', 'GS（26）1234号', 'expected a map approval number'],
    ['CONTACT', 'somebody', 'expected an e-mail or https address'],
    ['CONTACT', 'http://example.cn', 'expected an e-mail or https address'],
  ])('do not take %s=%s', (key, value, expected) => {
    expect(() => parseSettings({ [key]: value })).toThrow(`Wrong settings. ${key} ("${value}"): ${expected}`)
  })

  it('name every wrong one in one sentence', () => {
    const wrong = { SITE_URL: 'nonsense', MAP_APPROVAL_NUMBER: '1', CONTACT: 'nobody' }
    expect(() => parseSettings(wrong)).toThrow(
      /^Wrong settings\. SITE_URL \("nonsense"\): [^;]+; MAP_APPROVAL_NUMBER \("1"\): [^;]+; CONTACT \("nobody"\): [^;]+\.$/,
    )
  })
})
