export const pictureWordsZh = {
  /** What a figure is of, and when. */
  dated: (name: string, period: string) => `${period}年${name}`,
  /** Between the parts of a foot. */
  join: '　',
  /** The bars: of a year, and of which places where none is chosen. */
  bars: (period: string, all: string) => (all === '' ? `${period}年` : `${all}，${period}年`),
  lines: (first: string, last: string) => `${first}—${last}年`,
  index: (first: string, last: string) => `${first}—${last}年，指数`,
  /** A second indicator, after what is compared. */
  versus: (name: string) => `，对照${name}`,
  /** What the gray lines are. */
  gray: { province: '灰线为其他省份。', region: '灰线为其他区域。' },
  /** Whose median the peers' is. */
  peers: (name: string, peers: readonly string[]) => `同类是与${name}相近的${peers.join('、')}。`,
  /** What later releases corrected of the figures of a picture. */
  revised: (releases: readonly string[], figures: number) => `${releases.join('、')}版更正了其中${figures}个数字`,
  /** Chosen places for which a small picture has no room. */
  more: (count: number) => `另有${count}个地区`,
}
