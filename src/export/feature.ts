import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { featureTypes, units, volatilities } from '../schemas/feature.ts'
import { id, optionalText, sitePath, text, texts } from './field.ts'
import type { Links } from './links.ts'

/** A row of the matrices as the export tells it. */
export const featureItem = z
  .object({
    id: id('Given once and never renamed.'),
    name: text('As it is shown.'),
    short: optionalText('A shorter name, for narrow heads.'),
    group: z
      .object({
        id: id('The id of the group.'),
        name: text('As it is shown.'),
        question: text('The question that heads the group.'),
      })
      .describe('The rows that it stands among.'),
    question: text('The question that a cell of this row answers.'),
    why: text('Why it matters.'),
    type: z.enum(featureTypes).describe('What kind of value answers it.'),
    unit: z.enum(units).nullable().describe('Of a size: MB is 10^6 bytes, MiB is 2^20 bytes.'),
    volatility: z
      .enum(volatilities)
      .describe('How fast an answer goes out of date; an answer to a constant one never does.'),
    weight: z
      .int()
      .min(1)
      .max(5)
      .describe('How much a difference matters to someone choosing: 1 is little, 5 is most.'),
    aliases: texts('Other names that people search by.'),
    terms: z
      .array(
        z.object({
          id: id('What claims carry as their value.'),
          name: text('As it is shown.'),
          meaning: text('What a claim says that gives this answer.'),
        }),
      )
      .describe('The closed vocabulary of its answers, where it has one.'),
    of: z
      .array(
        z.object({
          id: id('What claims carry as their of.'),
          name: text('As it is shown.'),
          meaning: optionalText('What exactly is measured or meant.'),
        }),
      )
      .describe('What can be measured or meant, first what a matrix prefers.'),
    url: sitePath('Its page on the site.'),
  })
  .meta({ id: 'feature', description: 'A row of every matrix, with the words that answer it.' })

export type FeatureItem = z.infer<typeof featureItem>

/** All features, group by group. */
export function featureItems(catalog: Catalog, links: Links): FeatureItem[] {
  return catalog.groups.flatMap((group) =>
    group.features.map((feature) => ({
      id: feature.id,
      name: feature.name,
      short: feature.short ?? null,
      group: { id: group.id, name: group.name, question: group.question },
      question: feature.question,
      why: feature.why,
      type: feature.type,
      unit: feature.unit ?? null,
      volatility: feature.volatility,
      weight: feature.weight,
      aliases: feature.aliases,
      terms: feature.terms.map(({ id, name, meaning }) => ({ id, name, meaning })),
      of: feature.of.map(({ id, name, meaning = null }) => ({ id, name, meaning })),
      url: links.feature(feature.id),
    })),
  )
}
