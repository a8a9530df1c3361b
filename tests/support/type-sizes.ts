import type { SvgNode } from '@/components/svg/node'

/** A printed text, the size of its letters in pixels of the picture, and whether it stands on the map or is the number in a mark. */
type Letters = { readonly text: string; readonly size: number; readonly isOnMap: boolean; readonly isCount: boolean }

/** Charts are drawn with type of this size, and scaled. */
const CHART = 12

type Place = { readonly scale: number; readonly size: number; readonly isOnMap: boolean; readonly isCount: boolean }

/** Every text of a picture with the size at which it is printed, through all drawings and scales it stands in. */
export function lettersOf(
  drawing: SvgNode,
  place: Place = { scale: 1, size: CHART, isOnMap: false, isCount: false },
): readonly Letters[] {
  return drawing.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const { attributes } = child
    const classes = (attributes.class ?? '').split(' ')
    const [, , across] = (attributes.viewBox ?? '').split(' ').map(Number)
    const sized = child.tag === 'svg' && across !== undefined ? Number(attributes.width) / across : 1
    const [, scaled = '1'] = /scale\(([\d.]+)\)/.exec(attributes.transform ?? '') ?? []
    const here = {
      scale: place.scale * sized * Number(scaled),
      size: Number(attributes['font-size'] ?? place.size),
      isOnMap: place.isOnMap || classes.includes('map'),
      isCount: place.isCount || classes.includes('count'),
    }
    if (child.tag !== 'text') return lettersOf(child, here)
    const text = child.children.filter((one) => typeof one === 'string').join('')
    return [{ text, size: here.size * here.scale, isOnMap: here.isOnMap, isCount: here.isCount }]
  })
}
