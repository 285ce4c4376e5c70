import { z } from 'zod'

/** The longest text that is read at a glance: a free text value, the title of an event. In characters. */
export const glance = 60

/** A text that says something: not empty, no white space around it. */
export const textSchema = z.string().refine((text) => text !== '' && text.trim() === text, {
  message: 'is empty or has white space around it',
})

/** A text of at most 60 characters. */
export const shortTextSchema = textSchema.refine((text) => [...text].length <= glance, {
  message: `is longer than ${String(glance)} characters; put the particulars into a note`,
})

/** Other spellings and former names, that people search by. */
export const aliasesSchema = z.array(textSchema).default([])

/** An address on the public web. */
export const urlSchema = z
  .string()
  .refine((text) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text), {
    message: 'is not a web address; use https://…',
  })
