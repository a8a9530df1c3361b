import type { Reference } from './reference'
import { versionText } from './reference'

/** A reference as a sentence for a newspaper or a slide: 中国数字贸易地图：《2023年…》，2026.1版（2026-11-20），地址. */
export function plainCitation(reference: Reference): string {
  const { authors, title, platform, issued, locators, url, language } = reference
  const by = [...authors, ...(platform === null ? [] : [platform])]
  const version = versionText(reference)
  if (language === 'zh') {
    const date = issued?.replace(/^\d{4}$/, '$&年') ?? ''
    const when = version === '' ? date : `${version}${date === '' ? '' : `（${date}）`}`
    const rest = [`《${title}》`, when, locators.join('、'), url ?? ''].filter((part) => part !== '').join('，')
    return `${by.join('、')}${by.length === 0 ? '' : '：'}${rest}。`
  }
  const when = version === '' ? (issued ?? '') : `${version}${issued === null ? '' : ` (${issued})`}`
  const rest = [`“${title}”`, when, locators.join(', '), url ?? ''].filter((part) => part !== '').join(', ')
  return `${by.join('; ')}${by.length === 0 ? '' : ': '}${rest}.`
}
