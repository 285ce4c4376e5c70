import type { Field, FieldPage, FieldTerm } from '../field.ts'
import type { Answer } from './answer.ts'

/** What a word means. */
export function answerTerm(field: Field, { id, term, text, see }: FieldTerm): Answer {
  return {
    kind: 'term',
    label: 'Term',
    href: `glossary/#${id}`,
    title: term,
    systems: [],
    text,
    rows:
      see.length === 0
        ? []
        : [
            {
              label: 'Features',
              links: see.map((feature) => ({
                href: `features/${feature}/`,
                text: field.feature(feature).name,
              })),
            },
          ],
    needsTexts: true,
  }
}

const pages = {
  lesson: { label: 'Lesson', folder: 'learn/' },
  diagram: { label: 'Diagram', folder: 'diagrams/' },
  place: { label: 'Page', folder: '' },
} as const

/** A page by its title. */
export function answerPage(kind: keyof typeof pages, { id, title, text }: FieldPage): Answer {
  const { label, folder } = pages[kind]
  return {
    kind: 'page',
    label,
    href: kind === 'place' ? id : `${folder}${id}/`,
    title,
    systems: [],
    text,
    rows: [],
    needsTexts: kind === 'lesson',
  }
}
