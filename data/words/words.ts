import type { Language } from '@/data/language'
import { aboutWordsEn } from '@/data/words/en/about'
import { checkWordsEn, pictureDropWordsEn } from '@/data/words/en/check'
import { compareWordsEn } from '@/data/words/en/compare'
import { dataWordsEn } from '@/data/words/en/data'
import { embedWordsEn } from '@/data/words/en/embed'
import { fileWordsEn } from '@/data/words/en/files'
import { indicatorWordsEn } from '@/data/words/en/indicators'
import { mapWordsEn } from '@/data/words/en/map'
import { mapPartWordsEn } from '@/data/words/en/map-parts'
import { pictureWordsEn } from '@/data/words/en/picture'
import { briefWordsEn, profileWordsEn } from '@/data/words/en/profile'
import { nationWordsEn, regionWordsEn } from '@/data/words/en/regions'
import { releaseWordsEn } from '@/data/words/en/releases'
import { downloadWordsEn, embedPreviewWordsEn, shareWordsEn } from '@/data/words/en/share'
import { siteWordsEn } from '@/data/words/en/site'
import { platformWordsEn } from '@/data/words/en/sites'
import { aboutWordsZh } from '@/data/words/zh/about'
import { checkWordsZh, pictureDropWordsZh } from '@/data/words/zh/check'
import { compareWordsZh } from '@/data/words/zh/compare'
import { dataWordsZh } from '@/data/words/zh/data'
import { embedWordsZh } from '@/data/words/zh/embed'
import { fileWordsZh } from '@/data/words/zh/files'
import { indicatorWordsZh } from '@/data/words/zh/indicators'
import { mapWordsZh } from '@/data/words/zh/map'
import { mapPartWordsZh } from '@/data/words/zh/map-parts'
import { pictureWordsZh } from '@/data/words/zh/picture'
import { briefWordsZh, profileWordsZh } from '@/data/words/zh/profile'
import { nationWordsZh, regionWordsZh } from '@/data/words/zh/regions'
import { releaseWordsZh } from '@/data/words/zh/releases'
import { downloadWordsZh, embedPreviewWordsZh, shareWordsZh } from '@/data/words/zh/share'
import { siteWordsZh } from '@/data/words/zh/site'
import { platformWordsZh } from '@/data/words/zh/sites'
import type { MapPartWords } from './map-parts'

/** The words of the page on which a picture is checked, but for those of its script. */
export type CheckWords = typeof checkWordsZh

/** The words of the page on which a picture is checked, in a language. */
export function checkWordsOf(language: Language): CheckWords {
  return inLanguage(language, { zh: checkWordsZh, en: checkWordsEn })
}

/** The words of the part of the page that reads pictures in the browser. */
type PictureDropWords = typeof pictureDropWordsZh

/** The words of the desk in a language. */
export function pictureDropWordsOf(language: Language): PictureDropWords {
  return inLanguage(language, { zh: pictureDropWordsZh, en: pictureDropWordsEn })
}

/** What an embed says beside the words of the page that it shows. */
type EmbedWords = typeof embedWordsZh

/** The words of embeds in a language. */
export function embedWordsOf(language: Language): EmbedWords {
  return inLanguage(language, { zh: embedWordsZh, en: embedWordsEn })
}

/** What the picture of a comparison says beside the words of its page. */
type PictureWords = typeof pictureWordsZh

/** The words of pictures of comparisons in a language. */
export function pictureWordsOf(language: Language): PictureWords {
  return inLanguage(language, { zh: pictureWordsZh, en: pictureWordsEn })
}

/** The words of the note on a pinned page and of the page on which two releases are compared. */
export type ReleaseWords = typeof releaseWordsZh

/** The words on releases in a language. */
export function releaseWordsOf(language: Language): ReleaseWords {
  return inLanguage(language, { zh: releaseWordsZh, en: releaseWordsEn })
}

/** The words of downloads and citations. */
type DownloadWords = typeof downloadWordsZh

/** The words of downloads and citations in a language. */
export function downloadWordsOf(language: Language): DownloadWords {
  return inLanguage(language, { zh: downloadWordsZh, en: downloadWordsEn })
}

/** The words of the page from which a view is taken along. */
export type ShareWords = typeof shareWordsZh

/** The words of the share panel in a language. */
export function shareWordsOf(language: Language): ShareWords {
  return inLanguage(language, { zh: shareWordsZh, en: shareWordsEn })
}

/** The words of the page on which an embed is tried out. */
type EmbedPreviewWords = typeof embedPreviewWordsZh

/** The words of the embed health page in a language. */
export function embedPreviewWordsOf(language: Language): EmbedPreviewWords {
  return inLanguage(language, { zh: embedPreviewWordsZh, en: embedPreviewWordsEn })
}

/** The words of the files that leave the site: heads of columns, and what the README explains. */
type FileWords = typeof fileWordsZh

/** The words of files in a language. */
export function fileWordsOf(language: Language): FileWords {
  return inLanguage(language, { zh: fileWordsZh, en: fileWordsEn })
}

/** The interface in one language. A dictionary that lacks a word does not compile. */
export type Words = typeof siteWordsZh & MapWords & MapPartWords

/** What a map and a comparison say at first: all that a browser is sent of the words before it asks for more. */
export type MapWords = typeof mapWordsZh

/** The dictionary of a language. */
export function wordsOf(language: Language): Words {
  return inLanguage(language, {
    zh: { ...mapWordsZh, ...mapPartWordsZh, ...siteWordsZh },
    en: { ...mapWordsEn, ...mapPartWordsEn, ...siteWordsEn },
  })
}

/** The words of the comparison page in one language. */
export type CompareWords = typeof compareWordsZh

/** The words of the comparison page in a language, for the server. */
export function compareWordsOf(language: Language): CompareWords {
  return inLanguage(language, { zh: compareWordsZh, en: compareWordsEn })
}

/** The words of the page of a place, in one language. */
export type ProfileWords = typeof profileWordsZh

/** The words of the page of a place in a language. */
export function profileWordsOf(language: Language): ProfileWords {
  return inLanguage(language, { zh: profileWordsZh, en: profileWordsEn })
}

/** The words of the brief of a place, in one language. */
type BriefWords = typeof briefWordsZh

/** The words of briefs in a language. */
export function briefWordsOf(language: Language): BriefWords {
  return inLanguage(language, { zh: briefWordsZh, en: briefWordsEn })
}

/** The words of the pages of regions and of the nation, in one language. */
export type RegionWords = typeof regionWordsZh

/** The words of the pages of regions in a language. */
export function regionWordsOf(language: Language): RegionWords {
  return inLanguage(language, { zh: regionWordsZh, en: regionWordsEn })
}

/** The words of the page of the nation, in one language. */
export type NationWords = typeof nationWordsZh

/** The words of the page of the nation in a language. */
export function nationWordsOf(language: Language): NationWords {
  return inLanguage(language, { zh: nationWordsZh, en: nationWordsEn })
}

/** The words of the pages about indicators in one language. A dictionary that lacks a word does not compile. */
type IndicatorWords = typeof indicatorWordsZh

/** The words of a language. */
export function indicatorWordsOf(language: Language): IndicatorWords {
  return inLanguage(language, { zh: indicatorWordsZh, en: indicatorWordsEn })
}

/** The words of the pages of bases and zones, in one language. */
export type PlatformWords = typeof platformWordsZh

/** The words of the pages of bases and zones in a language. */
export function platformWordsOf(language: Language): PlatformWords {
  return inLanguage(language, { zh: platformWordsZh, en: platformWordsEn })
}

/** The words of the pages about the data in one language. A dictionary that lacks a word does not compile. */
export type DataWords = typeof dataWordsZh

/** The words of a language. */
export function dataWordsOf(language: Language): DataWords {
  return inLanguage(language, { zh: dataWordsZh, en: dataWordsEn })
}

/** The page about the site in one language. */
type AboutWords = typeof aboutWordsZh

/** The words of a language. */
export function aboutWordsOf(language: Language): AboutWords {
  return inLanguage(language, { zh: aboutWordsZh, en: aboutWordsEn })
}

function inLanguage<W>(language: Language, words: Readonly<Record<Language, W>>): W {
  return words[language]
}
