import { dayText } from '@/data/format/day'
import type { checkWordsZh, pictureDropWordsZh } from '@/data/words/zh/check'

export const checkWordsEn: typeof checkWordsZh = {
  title: 'Check a picture',
  lead: 'You were sent a picture of this site: which page and which release does it show, and do its figures still hold? Put it here. It is read in your browser and uploaded nowhere.',
  link: 'Were you sent a picture of this site? Check its release and its figures',
  form: {
    address: 'Or paste the address in the picture, a short link, or what its QR code says',
    about: 'The address alone is enough; this works without a script as well.',
    release: 'Data release (printed at the foot)',
    unsaid: 'As the address says',
    submit: 'Check',
  },
  answer: 'What was found',
  verdicts: {
    holds: {
      newest: 'These are the newest figures',
      older: 'The figures were not revised and still hold',
      linkNewest: 'The link leads to the newest figures',
      linkOlder: 'The figures behind the link were not revised',
    },
    changed: (figures) => (figures === 1 ? 'One figure has changed since' : `${figures} figures have changed since`),
    differs: 'The table is not that of the release named',
    unnamed: 'The release is not named',
    unknown: (release) => `There is no release ${release}`,
    unreadable: 'No address was found',
    other: 'There are no pictures of this address',
    foreign: 'This is not an address of this site',
  },
  facts: { release: 'Release', print: 'Table', now: 'Today' },
  release: {
    newest: ({ id, date }) => `${id}, published on ${dayText(date, 'en')}: the newest one.`,
    older: ({ id, date }, newest) =>
      `${id}, published on ${dayText(date, 'en')}. The newest is ${newest.id}, of ${dayText(newest.date, 'en')}.`,
    unnamed:
      'The address does not say. The release is printed at the foot of the picture: choose it above and check again, and the figures are compared one by one.',
    unknown: (release, newest) =>
      `It says ${release}, which does not exist; the newest is ${newest.id}, of ${dayText(newest.date, 'en')}.`,
  },
  print: {
    same: 'The hash in the file is that of the table of this release: these are its figures.',
    as: (release) =>
      `The hash in the file is that of the table of release ${release}, not of the one it names. The figures are those of ${release}.`,
    other:
      'The hash in the file is not that of the table of this release. Somebody may have changed it, or an older program may have drawn it; that cannot be told here. To quote figures, use the picture as this site draws it.',
    none: 'Only the address could be read, and no hash of the table: the figures printed in the picture cannot be checked directly. Please compare it with the one that this site draws.',
  },
  position: {
    current: (figures) => (figures === 1 ? 'This is the figure in use.' : `These are the ${figures} figures in use.`),
    unchanged: (figures, newest) =>
      `Compared one by one with the newest release, ${newest}: all ${figures} figures are unchanged.`,
    changed: (different, figures, newest) =>
      `Compared one by one with the newest release, ${newest}: ${different} of ${figures} figures ${different === 1 ? 'differs' : 'differ'}.`,
    added: (figures) => (figures === 1 ? 'One figure was added since.' : `${figures} figures were added since.`),
    unknown: 'As the release is not known, figures cannot be compared one by one. Below is the picture of today.',
    heads: { place: 'Place', gone: 'no longer in the table' },
  },
  advice: {
    unreadable:
      'Paste the address that is printed in the picture (such as /en?indicator=gdp), a short link (/s/…), or what a phone reads from its QR code.',
    other: 'Use the address of a map, a comparison or a province: pictures are made of these pages only.',
    foreign: (host) =>
      `The picture points to ${host}, which is not this site. It cannot be checked here, and was not opened. Do not visit it unless you know it.`,
  },
  given: 'What was read',
  pictures: {
    yours: 'Your picture',
    yourAlt: 'The picture that you gave',
    ours: (release) => (release === '' ? 'As this site draws it today' : `As this site draws release ${release}`),
    about:
      'The hash covers the table, not the pixels: whether the picture was altered, only comparing the two can show.',
  },
  links: { page: 'Open this page', latest: 'With the newest data' },
}

export const pictureDropWordsEn: typeof pictureDropWordsZh = {
  name: 'Pictures',
  drop: 'Drop a picture here, or paste one',
  release: 'Let go to check it',
  choose: 'Choose a picture',
  about:
    'PNG, JPG or SVG. Screenshots and pictures that a network has made smaller are recognized as long as they keep the QR code. Several at once are welcome.',
  files: 'Pictures given',
  reading: 'reading…',
  states: {
    mark: 'the mark inside the file was read',
    code: 'the file has no mark; the QR code in the picture was read',
    large:
      'larger than 32 MB, and not read. Pictures of this site have a few MB: make it smaller, or paste the address printed in it below',
    unopenable:
      'cannot be opened, and may be no picture. Try it as PNG, JPG or SVG, or paste the address printed in it below',
    unmarked:
      'no mark of this site and no QR code was found: it may not be a picture of this site, or its code was cut off or is too small (thumbnails have none). Paste the address printed in it below',
  },
  tooMany: (most) => `At most ${most} are checked at once; please give the others afterwards.`,
  checking: 'Checking…',
  done: 'Checked; the answer is below.',
  colon: ': ',
}
