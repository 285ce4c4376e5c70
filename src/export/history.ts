import { z } from 'zod'
import { eventKinds, type History, relations } from '../schemas/history.ts'
import { date, optionalDate, optionalText, sourcesField, sourcesOf, text } from './field.ts'

const eventField = z.object({
  date: date('When it happened.'),
  kind: z.enum(eventKinds).describe('What happened.'),
  title: text('At most 60 characters.'),
  text: text('One sentence.'),
  sources: sourcesField,
})

const lineageField = z.object({
  relation: z.enum(relations).describe('How the system comes from the other.'),
  system: optionalText('The id of the other, where it is in the Atlas.'),
  name: optionalText('The name of the other, where it is not.'),
  date: optionalDate('Since when.'),
  sources: sourcesField,
})

const replacementField = z.object({
  system: optionalText('The id of the other, where it is in the Atlas.'),
  name: optionalText('The name of the other, where it is not.'),
  why: text('Why people moved there.'),
  sources: sourcesField,
})

/** A system's life as the export tells it. */
export const historyField = z
  .object({
    events: z.array(eventField).describe('Dated events.'),
    lineage: z.array(lineageField).describe('Where it comes from.'),
    replacedBy: z.array(replacementField).describe('What people moved to when it ended.'),
  })
  .describe('Its life.')

export function historyOf(history: History): z.infer<typeof historyField> {
  return {
    events: history.events.map(({ date, kind, title, text, sources }) => ({
      date,
      kind,
      title,
      text,
      sources: sourcesOf(sources),
    })),
    lineage: history.lineage.map(({ relation, system, name, date, sources }) => ({
      relation,
      system: system ?? null,
      name: name ?? null,
      date: date ?? null,
      sources: sourcesOf(sources),
    })),
    replacedBy: history['replaced-by'].map(({ system, name, why, sources }) => ({
      system: system ?? null,
      name: name ?? null,
      why,
      sources: sourcesOf(sources),
    })),
  }
}
