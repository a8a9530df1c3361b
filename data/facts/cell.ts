import { z } from 'zod'

/** A cell that must not be empty. */
export const text = z.string().trim().min(1, 'must not be empty')

/** A cell that may be empty; an empty cell reads as null. */
export const optionalText = z.string().transform((cell) => (cell.trim() === '' ? null : cell.trim()))

const NUMBER = /^-?\d+(\.\d+)?$/

/** A decimal number with a point and no grouping, such as 893.4 or -2. */
export const decimal = z.string().regex(NUMBER, 'expected a number such as 893.4').transform(Number)

/** A decimal number, or an empty cell, which reads as null and never as zero. */
export const optionalDecimal = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'expected a number such as 893.4, or nothing')
  .transform((cell) => (cell === '' ? null : Number(cell)))

/** A whole number of 0 or more. */
export const count = z.string().regex(/^\d+$/, 'expected a whole number').transform(Number)

/** A whole number of 0 or more, or an empty cell, which reads as null. */
export const optionalCount = z
  .string()
  .regex(/^\d*$/, 'expected a whole number, or nothing')
  .transform((cell) => (cell === '' ? null : Number(cell)))

/** `yes` or `no`. */
export const flag = z.enum(['yes', 'no']).transform((cell) => cell === 'yes')

/** Words separated by single spaces; an empty cell is an empty list. */
export const words = z
  .string()
  .transform((cell): readonly string[] => (cell.trim() === '' ? [] : cell.trim().split(/\s+/)))

/** A day as ISO 8601, such as 2025-04-25. */
export const day = z.iso.date('expected a day such as 2025-04-25')

/** A day, or an empty cell, which reads as null. */
export const optionalDay = z.union(
  [z.literal('').transform(() => null), day],
  'expected a day such as 2025-04-25, or nothing',
)

/** A calendar year of four digits. */
export const year = z.string().regex(/^(19|20)\d{2}$/, 'expected a year such as 2023')

/** A GB/T 2260 code of six digits. */
export const adcode = z.string().regex(/^\d{6}$/, 'expected a GB/T 2260 code of six digits')

/** A GB/T 2260 code, or an empty cell, which reads as null. */
export const optionalAdcode = z.union(
  [z.literal('').transform(() => null), adcode],
  'expected a GB/T 2260 code of six digits, or nothing',
)

/** A public id: lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id such as dds-total')

/** An id, or an empty cell, which reads as null. */
export const optionalId = z.union(
  [z.literal('').transform(() => null), id],
  'expected an id such as dds-total, or nothing',
)
