import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })
const thing = (type: string | readonly string[]) => z.looseObject({ '@type': z.enum([type].flat() as [string]) })
const named = (type: string | readonly string[]) => thing(type).extend({ name: z.string().min(1) })
const reference = z.strictObject({ '@id': address })

/**
 * Dataset as developers.google.com/search/docs/appearance/structured-data/dataset asks: name and a description of 50 to
 * 5000 characters are required, the rest is recommended; this site leaves out nothing of what is recommended and fits.
 */
export const datasetSchema = named('Dataset').extend({
  '@context': z.literal('https://schema.org'),
  '@id': address,
  description: z.string().min(50).max(5000),
  url: address,
  license: address,
  isAccessibleForFree: z.literal(true),
  inLanguage: z.enum(['zh-CN', 'en']),
  version: z.string().regex(/^\d{4}\.\d+$/),
  datePublished: z.iso.date(),
  creator: named('Organization').extend({ url: address }),
  includedInDataCatalog: reference,
  variableMeasured: z.array(named('PropertyValue').extend({ propertyID: z.string().min(1) })).min(1),
  // ISO 8601: a year, or an interval of years.
  temporalCoverage: z.string().regex(/^\d{4}(\/\d{4})?$/),
  spatialCoverage: z.union([
    named('Country'),
    z.array(named(['Country', 'AdministrativeArea', 'Place']).extend({ identifier: z.string().min(1) })).min(1),
  ]),
  isBasedOn: z
    .array(
      named(['Report', 'Book', 'CreativeWork']).extend({
        publisher: z.array(named('Organization')).optional(),
        url: address.optional(),
      }),
    )
    .min(1),
  distribution: z
    .array(thing('DataDownload').extend({ encodingFormat: z.string().regex(/^\w+\/[\w.+-]+$/), contentUrl: address }))
    .min(1),
})

/** A place with codes, and with figures that never travel without unit and year. */
export const placeSchema = named(['AdministrativeArea', 'Place', 'Country']).extend({
  '@context': z.literal('https://schema.org'),
  '@id': address,
  url: address,
  additionalProperty: z
    .array(
      named('PropertyValue').extend({
        propertyID: z.string().min(1),
        value: z.number(),
        unitText: z.string(),
        valueReference: z.string().regex(/^\d{4}$/),
      }),
    )
    .optional(),
})

/** The way to a page: numbered from 1, every step with name and address. */
export const breadcrumbsSchema = thing('BreadcrumbList').extend({
  '@context': z.literal('https://schema.org'),
  itemListElement: z
    .array(named('ListItem').extend({ position: z.int(), item: address }))
    .min(2)
    .refine((items) => items.every(({ position }, i) => position === i + 1)),
})

/** The options of all datasets. */
export const catalogSchema = named('DataCatalog').extend({
  '@context': z.literal('https://schema.org'),
  '@id': address,
  url: address,
  description: z.string().min(20),
  license: address,
  dataset: z.array(reference).min(2),
})
