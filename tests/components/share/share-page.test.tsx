import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openView } from '@/app/_open/page'
import { shareOf } from '@/app/_open/share'
import { openPicture } from '@/app/_pictures/open'
import { SharePage } from '@/components/share/share-page'
import { pictureNames } from '@/data/address/picture'
import { shareTexts } from '@/data/export/share-table'
import { withClass } from '@/tests/support/svg-look'

const origin = 'https://map.example.cn'
const share = shareOf(openView({ kind: 'map' }, new URLSearchParams({ indicator: 'dds-export' }), 'zh'), origin)

function pageOf(given: Partial<typeof share> = {}): string {
  return renderToStaticMarkup(<SharePage share={{ ...share, ...given }} settings={{}} corrections={null} />)
}

/** The text of a field, as a reader without a script selects it. */
function fieldOf(html: string, id: string): string | undefined {
  const [, text] = new RegExp(`<textarea[^>]*id="${id}"[^>]*>([\\s\\S]*?)</textarea>`).exec(html) ?? []
  return text
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

describe('the share page, without a script', () => {
  const html = pageOf()

  it('holds every text whole, in a field with a label', () => {
    const texts = {
      whole: share.page,
      short: share.short,
      pinned: share.release.page,
      'embed-frame': share.codes.frame,
      'embed-element': share.codes.element,
      'embed-picture': share.codes.picture,
      sentence: share.sentence,
      'alt-short': share.alt.short,
      'alt-long': share.alt.long,
      'table-text': shareTexts(share.table).text,
      credit: share.credit,
    }
    for (const [id, text] of Object.entries(texts)) {
      expect([id, fieldOf(html, id)]).toEqual([id, text])
      expect(html).toContain(`<label for="${id}">`)
    }
  })

  it('shows one picture, the others where they are asked for; links to every size and format', () => {
    const shown = html.replaceAll(/<details.*?<\/details>/gs, '')
    expect(shown.match(/<img [^>]*snapshot[^>]*>/g)).toHaveLength(1)
    const images = [...html.matchAll(/<img [^>]*snapshot[^>]*>/g)].map(([image]) => image)
    expect(images).toHaveLength(1 + pictureNames.length)
    for (const image of images) {
      // None is drawn before its reader comes near.
      expect(image).toContain('loading="lazy"')
      expect(image).toContain('上海')
    }
    for (const picture of ['card', 'wide', 'square', 'portrait', 'long', 'thumb', 'card%402x']) {
      expect(html).toContain(`picture=${picture}"`)
    }
    for (const format of ['svg', 'png', 'jpg']) expect(html).toContain(`/snapshot.${format}?indicator=dds-export"`)
    expect(html).toContain('href="/wechat.zip?indicator=dds-export"')
  })

  it('links to files and citations of the same view, in every form', () => {
    for (const file of ['download.xlsx', 'download.csv', 'download.json', 'cite.bib', 'cite.ris', 'cite.txt']) {
      expect(html).toContain(`href="/${file}?indicator=dds-export"`)
    }
    expect(html.match(/<h3>/g)).toHaveLength(5)
  })

  it('has no button that would need one: they are hidden until it is awake', () => {
    const buttons = [...html.matchAll(/<button[^>]*aria-label[^>]*>/g)].map(([button]) => button)
    expect(buttons.length).toBeGreaterThan(8)
    expect(buttons.filter((button) => !button.includes('hidden=""'))).toEqual([])
  })

  it('names no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

it('a link that pins its release offers no second one, and says that the codes stay as they are', () => {
  const html = pageOf({ release: { ...share.release, isPinned: true } })
  expect(html).not.toContain('id="pinned"')
  expect(html).toContain(`<b>永远是${share.release.id}版的数字 `)
  expect(html).toContain(`<a href="${share.release.live.replaceAll('&', '&amp;')}#embed">随新发布更新</a>`)
})

it('a live link offers frozen codes as well, and says what becomes of the figures', () => {
  const html = pageOf()
  expect(html).toContain('<b>随新发布更新 ')
  expect(html).toContain(
    `<a href="${share.release.frozen.replaceAll('&', '&amp;')}#embed">永远是${share.release.id}版的数字</a>`,
  )
  expect(html).toContain('日后若有更正')
})

it('a page without figures has no table and no files', () => {
  const html = pageOf({ files: null, table: { ...share.table, rows: [] } })
  expect(html).not.toMatch(/table-text|download\.csv|cite\.bib/)
})

describe('a QR code in pictures', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each(['https://map.example.cn', ''])('is promised where the pictures have one: SITE_URL is %j', (url) => {
    vi.stubEnv('SITE_URL', url)
    for (const kind of ['map', 'compare'] as const) {
      const picture = openPicture({ kind }, new URLSearchParams(), 'zh')
      if (picture === null) throw new Error('no picture')
      const codes = withClass(picture.drawing('article', picture.metadata()), 'qr').length
      const shown = shareOf(openView({ kind }, new URLSearchParams(), 'zh'), origin)
      expect([kind, codes, pageOf(shown).includes('二维码都在图中')]).toEqual([kind, url === '' ? 0 : 1, url !== ''])
    }
  })
})
