import type { chineseCatalogue } from './catalogue-zh'
import type { Contradiction } from '@/data/model/dataset'
import type { Reconciliation, Verdict } from '@/data/model/reconcile'
import type { TableName } from '@/data/model/schema'

/** Name and explanation. */
export type Explained = { readonly title: string; readonly text: string }

/** The words of the pages about the data in one language. A dictionary that lacks a word does not compile. */
export type CatalogueWords = typeof chineseCatalogue
