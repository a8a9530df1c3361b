import type { CSSProperties, ReactElement } from 'react'
import { mapColors } from '@/components/svg/colors'
import { svgText } from '@/components/svg/node'
import { wordsOf } from '@/data/words/words'
import type { Card, CardLegend } from './card'
import { ALONE, BESIDE, fitCard } from './card-fit'
import { insetPlace } from './card-inset'

/** Width and height of a card, as the services that show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const

const { ground, paper, ink, faint, accent } = mapColors.light
const MAP = { left: 600, top: 22, width: 550, height: 431.7 } as const

/**
 * A card of 1200 × 630 for the image engine, which knows flex boxes and inline styles only. `text` prepares each text
 * for the font of pictures.
 */
export function CardView({
  card,
  text,
}: {
  readonly card: Card
  readonly text: (given: string) => string
}): ReactElement {
  const { name, about, figure, facts, places, legend, map, notes } = card
  const width = map === null ? ALONE : BESIDE
  const type = fitCard(card)
  return (
    <div style={{ ...column, width: 1200, height: 630, background: ground, color: ink, padding: '44px 52px 36px' }}>
      {map === null ? null : <CardMap card={card} map={map} text={text} />}
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 24, color: faint }}>
        <div style={{ display: 'flex', width: 16, height: 16, marginRight: 14, background: accent }} />
        <div style={{ display: 'flex' }}>{text(card.site)}</div>
        {card.host === null ? null : (
          <div style={{ display: 'flex', marginLeft: 20, fontSize: 20 }}>{text(card.host)}</div>
        )}
      </div>
      <div style={{ ...column, width, flexGrow: 1, justifyContent: 'center' }}>
        <div style={{ display: 'flex', fontWeight: 500, lineHeight: 1.2, fontSize: type.name }}>{text(name)}</div>
        <div
          style={{
            display: 'flex',
            marginTop: 16,
            lineHeight: 1.45,
            fontSize: type.about,
            color: figure === null ? ink : faint,
          }}
        >
          {text(about)}
        </div>
        {figure === null ? null : (
          <div style={{ display: 'flex', alignItems: 'baseline', marginTop: 4, fontWeight: 500 }}>
            {figure.prefix === '' ? null : (
              <div style={{ ...unit, fontSize: type.unit, marginRight: 10 }}>{text(figure.prefix)}</div>
            )}
            <div style={{ display: 'flex', lineHeight: 1.25, fontSize: type.figure }}>{text(figure.number)}</div>
            {figure.suffix === '' ? null : (
              <div style={{ ...unit, fontSize: type.unit, marginLeft: 10 }}>{text(figure.suffix.trim())}</div>
            )}
          </div>
        )}
        {facts.map((fact) => (
          <div key={fact} style={{ display: 'flex', marginTop: 6, fontSize: type.fact, lineHeight: 1.45 }}>
            {text(fact)}
          </div>
        ))}
        {places.length === 0 ? null : (
          <div style={{ ...column, marginTop: 18, fontSize: type.place, lineHeight: 1.45 }}>
            {places.map((place) => (
              <div key={place.name} style={{ display: 'flex', width: 440 }}>
                <div style={{ display: 'flex', width: 44, color: faint }}>{text(place.rank)}</div>
                <div style={{ display: 'flex', flexGrow: 1 }}>{text(place.name)}</div>
                <div style={{ display: 'flex' }}>{text(place.value)}</div>
              </div>
            ))}
          </div>
        )}
        {legend === null ? null : <Legend legend={legend} size={type.legend} text={text} />}
      </div>
      <div
        style={{
          ...column,
          borderTop: `1px solid ${faint}`,
          paddingTop: 12,
          fontSize: card.language === 'zh' ? 20 : 18,
          color: faint,
        }}
      >
        {notes.map((note) => (
          <div key={note} style={{ display: 'flex', lineHeight: 1.45 }}>
            {text(note)}
          </div>
        ))}
      </div>
    </div>
  )
}

const column = { display: 'flex', flexDirection: 'column' } as const satisfies CSSProperties
const unit = { display: 'flex', fontWeight: 400, color: faint } as const

type Part = { readonly text: (given: string) => string }

/** The map as a picture in the picture, and the name of its inset, which needs a font. */
function CardMap({ card, map, text }: Part & { readonly card: Card; readonly map: NonNullable<Card['map']> }) {
  const name = wordsOf(card.language).map.inset.replace('\n', ' ')
  return (
    <div style={{ display: 'flex', position: 'absolute', left: MAP.left, top: MAP.top }}>
      <img alt="" width={MAP.width} height={MAP.height} src={`data:image/svg+xml;base64,${btoa(svgText(map))}`} />
      <div style={{ display: 'flex', position: 'absolute', ...insetPlace(MAP), fontSize: 14, color: faint }}>
        {text(name)}
      </div>
    </div>
  )
}

function Legend({ legend, size, text }: Part & { readonly legend: CardLegend; readonly size: number }): ReactElement {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', marginTop: 18, fontSize: size, lineHeight: 1.6, color: faint }}>
      <div style={{ display: 'flex', marginRight: 18 }}>{text(legend.note ?? legend.unit)}</div>
      {legend.entries.map(({ label, fill, state }) => (
        <div key={label} style={{ display: 'flex', alignItems: 'center', marginRight: 18 }}>
          <div
            style={{
              display: 'flex',
              width: 28,
              height: 18,
              marginRight: 8,
              border: `1px solid ${faint}`,
              ...look(fill, state),
            }}
          />
          {text(label)}
        </div>
      ))}
    </div>
  )
}

/** Hatch, dots and rules, as near as the engine comes to the patterns of the map. */
function look(fill: string | null, state: CardLegend['entries'][number]['state']): CSSProperties {
  if (fill !== null) return { background: fill }
  switch (state) {
    case 'missing':
      return {
        backgroundImage: `repeating-linear-gradient(135deg, ${faint} 0px, ${faint} 1px, ${paper} 1px, ${paper} 5px)`,
      }
    case 'below':
      return {
        backgroundImage: `radial-gradient(circle at 50% 50%, ${faint} 25%, ${paper} 30%)`,
        backgroundSize: '6px 6px',
      }
    case 'inapplicable':
      return {
        backgroundImage: `repeating-linear-gradient(0deg, ${faint} 0px, ${faint} 1px, ${paper} 1px, ${paper} 5px)`,
      }
    case 'zero':
    case null:
      return { background: paper }
  }
}
