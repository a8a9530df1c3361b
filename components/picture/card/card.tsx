import type { CSSProperties, ReactElement } from 'react'
import { TAIWAN } from '@/components/map/labels'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import plane from '@/data/geo/plane.json'
import { sizeByScript } from '@/data/language'
import { wordsOf } from '@/data/words/words'
import type { Card } from './card-facts'

/** Width and height of a card, as the services that show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const

const { ground, ink, faint, accent } = mapColors.light
/** Width of the words of a card: beside a map, or alone. */
const BESIDE = 516
const ALONE = 1040
/** Width of a legend: its lines end before the name of the inset. */
const LEGEND = 940

type Props = { readonly card: Card; readonly text: (given: string) => string }

/**
 * A card of 1200 × 630 for the image engine, which knows flex boxes and inline styles only. `text` prepares each text
 * for the font of pictures.
 */
export function CardView({ card, text }: Props): ReactElement {
  const { legend, map, notes } = card
  return (
    <div style={{ ...column, ...cardSize, background: ground, color: ink, padding: '36px 48px 30px' }}>
      <div style={{ ...row, flexGrow: 1 }}>
        <div style={{ ...column, width: map === null ? ALONE : BESIDE }}>
          <div style={{ ...row, alignItems: 'center', fontSize: 24, color: faint }}>
            <div style={{ ...row, width: 16, height: 16, marginRight: 14, background: accent }} />
            <div style={row}>{text(card.site)}</div>
            {card.host === null ? null : <div style={{ ...row, marginLeft: 20, fontSize: 20 }}>{text(card.host)}</div>}
          </div>
          <CardText card={card} text={text} />
        </div>
        {map === null ? null : <CardMap map={map} name={text(insetName(card))} taiwan={text(card.taiwan)} />}
      </div>
      {legend === null ? null : (
        <div style={{ ...row, flexWrap: 'wrap', width: LEGEND, fontSize: 18, color: faint, marginBottom: 10 }}>
          <div style={{ ...row, marginRight: 18 }}>{text(legend.heading)}</div>
          {legend.rows.map((entry) => (
            <div key={entry.text} style={{ ...row, alignItems: 'center', marginRight: 18 }}>
              <Drawing drawing={entry.swatch} width={27} height={18} />
              <div style={{ ...row, marginLeft: 8 }}>{text(entry.text)}</div>
            </div>
          ))}
        </div>
      )}
      <div
        style={{
          ...column,
          borderTop: `1px solid ${faint}`,
          paddingTop: 10,
          fontSize: sizeByScript(card.language, { han: 19, latin: 16.5 }),
          color: faint,
        }}
      >
        {notes.map((note) => (
          <div key={note} style={{ ...row, lineHeight: 1.45 }}>
            {text(note)}
          </div>
        ))}
      </div>
    </div>
  )
}

const row = { display: 'flex' } as const satisfies CSSProperties
const column = { display: 'flex', flexDirection: 'column' } as const satisfies CSSProperties
const unit = { ...row, fontSize: 40, fontWeight: 400, color: faint } as const satisfies CSSProperties

/** Name, what is said, the figure with its facts, or the first places: in the middle of what room there is. */
function CardText({ card, text }: Props): ReactElement {
  const { name, about, figure, facts, places, map } = card
  return (
    <div style={{ ...column, flexGrow: 1, justifyContent: 'center' }}>
      <div
        style={{ ...row, fontWeight: 500, lineHeight: 1.2, fontSize: nameSize(name, map === null ? ALONE : BESIDE) }}
      >
        {text(name)}
      </div>
      <div
        style={{
          ...row,
          marginTop: 14,
          lineHeight: 1.45,
          fontSize: figure !== null ? 27 : textWidth(about) > 60 ? 20 : textWidth(about) > 36 ? 25 : 29,
          color: figure === null ? ink : faint,
        }}
      >
        {text(about)}
      </div>
      {figure === null ? null : (
        <div style={{ ...row, alignItems: 'baseline', marginTop: 4, fontWeight: 500 }}>
          {figure.prefix === '' ? null : <div style={{ ...unit, marginRight: 10 }}>{text(figure.prefix)}</div>}
          <div style={{ ...row, lineHeight: 1.25, fontSize: figure.number.length > 9 ? 52 : map === null ? 130 : 100 }}>
            {text(figure.number)}
          </div>
          {figure.suffix === '' ? null : <div style={{ ...unit, marginLeft: 10 }}>{text(figure.suffix.trim())}</div>}
        </div>
      )}
      {facts.map((fact) => (
        <div key={fact} style={{ ...row, marginTop: 6, fontSize: facts.length > 2 ? 25 : 28, lineHeight: 1.45 }}>
          {text(fact)}
        </div>
      ))}
      {places.map((place, i) => (
        <div key={place.name} style={{ ...row, width: 500, fontSize: 26, lineHeight: 1.45, marginTop: i > 0 ? 0 : 16 }}>
          <div style={{ ...row, width: 44, color: faint }}>{text(place.rank)}</div>
          <div style={{ ...row, flexGrow: 1 }}>{text(place.name)}</div>
          <div style={row}>{text(place.value)}</div>
        </div>
      ))}
    </div>
  )
}

/** One line where that is not too small; else about two. */
function nameSize(name: string, width: number): number {
  const across = Math.floor(width / textWidth(name))
  return across < 38 ? Math.max(30, Math.min(42, Math.floor(across * 1.8))) : Math.min(64, across)
}

type CardMapProps = { readonly map: SvgNode; readonly name: string; readonly taiwan: string }

/** The map as a picture in the picture. The two names that no map may lack need a font, and stand above it. */
function CardMap({ map, name, taiwan }: CardMapProps): ReactElement {
  const width = 540
  const scale = width / plane.width
  const { x, y } = TAIWAN.elsewhere
  return (
    <div style={{ ...column, position: 'absolute', right: -8, top: -14 }}>
      <Drawing drawing={map} width={width} height={(width * plane.height) / plane.width} />
      <div style={{ ...row, justifyContent: 'flex-end', marginTop: 2, paddingRight: 4, fontSize: 15, color: faint }}>
        {name}
      </div>
      <div style={{ ...row, position: 'absolute', right: width - x * scale, top: y * scale - 9, fontSize: 15 }}>
        {taiwan}
      </div>
    </div>
  )
}

function insetName({ language }: Card): string {
  return wordsOf(language).map.inset.replace('\n', ' ')
}

type DrawingProps = { readonly drawing: SvgNode; readonly width: number; readonly height: number }

/** A drawing of the site as a picture: patterns and colors are its own. Words in it stay blank, since it has no fonts. */
function Drawing({ drawing, width, height }: DrawingProps): ReactElement {
  const svg = svgText({ ...drawing, attributes: { ...drawing.attributes, xmlns: 'http://www.w3.org/2000/svg' } })
  return <img alt="" width={width} height={height} src={`data:image/svg+xml;base64,${btoa(svg)}`} />
}
