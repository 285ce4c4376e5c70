import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { lessonMetaSchema } from './schemas/lesson.ts'
import { systemMetaSchema } from './schemas/system.ts'
import { contentFolder } from './site/content-folder.ts'

/** The prose of each system and lesson; everything else comes from the catalog. */
export const collections = {
  systems: defineCollection({
    loader: glob({
      base: `${contentFolder}/systems`,
      pattern: '*/index.mdx',
      generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
    }),
    schema: systemMetaSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: `${contentFolder}/lessons`, pattern: '*.mdx' }),
    schema: lessonMetaSchema,
  }),
}
