import type { ReactElement } from 'react'
import type { Catalog } from '@/data/model/catalog'
import { familiesLike, paletteOf, writePalette } from '@/data/model/palette-family'
import type { View } from '@/data/model/view'
import { usualPalette } from '@/data/model/view-codec'
import type { MapWords } from '../words/words'
import { Choice } from './choice'
import type { Choose } from './use-view'
import { ViewLink } from './view-link'

type Props = {
  readonly view: View
  readonly catalog: Catalog
  readonly words: MapWords
  readonly action: string
  readonly choose: Choose | null
}

/** The families of colors that fit the map, in the order that is set; a link turns the order. */
export function PaletteField({ view, catalog, words: { form }, action, choose }: Props): ReactElement | null {
  const entry = catalog.indicators.find(({ id }) => id === view.indicator)
  if (entry === undefined) return null
  const usual = usualPalette(entry, view.change)
  const { family: shown, isReversed } = paletteOf(view.palette, usual)
  const options = familiesLike(usual).map((family) => {
    const name = form.palettes[family]
    return [writePalette({ family, isReversed }, usual) ?? '', isReversed ? form.turned(name) : name] as const
  })
  return (
    <>
      <Choice
        name="palette"
        label={form.palette}
        value={view.palette ?? ''}
        options={options}
        onChoose={(palette) => choose?.({ palette: palette === '' ? null : palette })}
      />
      <ViewLink
        view={view}
        patch={{ palette: writePalette({ family: shown, isReversed: !isReversed }, usual) }}
        catalog={catalog}
        action={action}
        choose={choose}
        className="text-size"
      >
        {isReversed ? form.turnBack : form.turn}
      </ViewLink>
    </>
  )
}
