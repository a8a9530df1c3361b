import { geoIdentity, geoPath } from 'd3-geo'
import { create, select } from 'd3-selection'
import { colorOf, facts, fetchGeometry, isLine } from './facts.js'

const { frame, map } = facts
const { features } = await fetchGeometry()
const corners = [
  [frame.west, frame.south],
  [frame.east, frame.north],
]
const path = geoPath(
  geoIdentity().reflectY(true).fitSize([frame.width, frame.height], { type: 'MultiPoint', coordinates: corners }),
)
const svg = create('svg').attr('width', frame.width).attr('height', frame.height).attr('stroke', '#3b3b3b')

svg
  .selectAll('path')
  .data(features)
  .join('path')
  .attr('d', path)
  .attr('fill', (feature) => (isLine(feature) ? 'none' : fillOf(feature, map.values)))
  .attr('stroke-width', (feature) => (feature.properties.kind === 'dash' ? 1.8 : 0.8))
select('.map').append(() => svg.node())

if (facts.years) addYears(facts.years)

function fillOf({ properties: { adcode } }, values, classes = map) {
  return adcode in values ? colorOf(values[adcode], classes) : '#eee'
}

/** A slider that colors all provinces anew, and a tooltip: the least that an explorer does. */
function addYears(years) {
  const tip = select('body').append('div').attr('class', 'tip').style('position', 'absolute')
  const slider = select('body')
    .append('input')
    .attr('type', 'range')
    .attr('max', years.length - 1)
  const land = svg.selectAll('path').filter((feature) => !isLine(feature))
  slider.on('input', ({ target }) => show(years[target.value]))
  slider.property('value', years.length - 1)
  show(years[years.length - 1])

  function show({ values }) {
    land
      .attr('fill', (feature) => fillOf(feature, values))
      .on('pointermove', ({ clientX, clientY }, { properties }) =>
        tip
          .style('left', `${clientX + 12}px`)
          .style('top', `${clientY + 12}px`)
          .text(`${properties.name}: ${values[properties.adcode] ?? '–'}`),
      )
  }
}
