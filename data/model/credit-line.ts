import type { Imprint } from './imprint'

/**
 * The line under a picture or a table that was taken from the site: whose figures these are, who put them together, and
 * in which release. `works` are the original sources with their tables, in the language of the imprint.
 */
export function creditLine(works: string, { site, origin, release, language }: Imprint): string {
  if (language === 'zh') {
    return `资料来源：${works}，据“${site}”${origin === undefined ? '' : `（${origin}）`}数据版本${release}整理。`
  }
  return `Source: ${works}, from the ${site}${origin === undefined ? '' : ` (${origin})`}, data release ${release}.`
}
