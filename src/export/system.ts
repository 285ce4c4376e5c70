import { z } from 'zod'
import { type Catalog, compareText } from '../atlas/catalog.ts'
import { forms, layers, openForms } from '../atlas/hull.ts'
import type { System } from '../atlas/system.ts'
import { id, optionalDate, sitePath, text, texts } from './field.ts'
import { historyField, historyOf } from './history.ts'
import type { Links } from './links.ts'
import { releaseField, releasesOf } from './release.ts'

const variantField = z.object({
  id: id('What claims carry as their variant.'),
  name: text('As it is shown.'),
  default: z.boolean().describe('Whether it is the one that a matrix shows.'),
})

const layerField = z.object({
  id: z.enum(layers.map((layer) => layer.id)).describe('Its place in the drawing.'),
  feature: id('The id of the feature whose answer it shows.'),
  form: z
    .enum([...new Set([...Object.values(forms).flat(), ...openForms])])
    .describe('How it is drawn; the same answer is drawn alike in every system.'),
  text: text('The answer in words.'),
})

/** An operating system as the export tells it. */
export const systemItem = z
  .object({
    id: id('Given once and never renamed.'),
    name: text('As it is written.'),
    summary: text('What it is, in one or two sentences.'),
    aliases: texts('Other spellings and former names.'),
    baseline: z
      .boolean()
      .describe(
        'True for the traditional system that the others are held against; it is no micro OS.',
      ),
    status: z
      .enum(['active', 'maintenance', 'discontinued', 'unknown'])
      .describe('Whether it is still made, as its makers say.'),
    end: optionalDate(
      'When its support ended or, where no source tells, since when it is called ended; null while it lives.',
    ),
    variants: z
      .array(variantField)
      .describe(
        'Editions, series or platforms whose answers are kept apart; empty where there is one only.',
      ),
    hull: z
      .array(layerField)
      .length(layers.length)
      .describe('The five layers of its hull section, each computed from one answer.'),
    history: historyField,
    releases: releaseField,
    diagrams: texts('The ids of its diagrams.'),
    url: sitePath('Its page on the site.'),
  })
  .meta({ id: 'system', description: 'An operating system: what it is, and its life.' })

export type SystemItem = z.infer<typeof systemItem>

/** All systems, by id. */
export function systemItems(catalog: Catalog, links: Links): SystemItem[] {
  return systemsById(catalog).map((system) => toSystemItem(system, links))
}

export function toSystemItem(system: System, links: Links): SystemItem {
  return {
    id: system.id,
    name: system.name,
    summary: system.summary,
    aliases: system.aliases,
    baseline: system.baseline,
    status: system.life.status,
    end: system.life.end,
    variants: system.variants.map(({ id, name, default: standard = false }) => ({
      id,
      name,
      default: standard,
    })),
    hull: system.hull.layers.map(({ id, feature, form, text }) => ({ id, feature, form, text })),
    history: historyOf(system.history),
    releases: releasesOf(system.releases),
    diagrams: system.diagrams.map((diagram) => diagram.id),
    url: links.system(system.id),
  }
}

/** The systems in an order that does not change when one of them ends. */
export function systemsById(catalog: Catalog): System[] {
  return [...catalog.systems].sort((a, b) => compareText(a.id, b.id))
}
