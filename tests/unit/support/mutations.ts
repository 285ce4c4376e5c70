import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { fieldOf, type Step } from '../../../src/reader/located.ts'

/** A change to a content, after which it has to be refused. */
export interface Mutation {
  what: string
  file: string
  /** The problem's field has to begin with this. */
  field: string
  text: string
}

/** Keys that may be left out without anything else going wrong. */
const optional = new Set([
  ...['short', 'aliases', 'form', 'phrase of terms', 'meaning of of', 'terms of support'],
  ...['url', 'published', 'note', 'where', 'see', 'since', 'version', 'confidence', 'confirmed'],
  ...['rejected', 'events', 'lineage', 'replaced-by', 'date of lineage', 'released', 'ends'],
  ...['extended', 'rows', 'arrows', 'steps', 'notes', 'step', 'new', 'active', 'gone', 'broken'],
  ...['expects', 'boxes of boxes', 'variants', 'default', 'baseline', 'of', 'variant'],
])

/** Keys whose dates may lie ahead, or hold no date of the content. */
const dates = new Set(['at', 'since', 'confirmed', 'published', 'read', 'date', 'released'])

/** Keys under which ids stand that have to be known, alone or in a list. */
const ids = new Set([
  ...[
    'system',
    'feature',
    'sources',
    'see',
    'of',
    'variant',
    'from',
    'to',
    'rows',
    'new',
    'active',
  ],
  ...['gone', 'broken', 'kind', 'relation', 'type', 'unit', 'volatility', 'state', 'confidence'],
])

interface Spot {
  path: readonly Step[]
  value: unknown
}

/** Every way in which one value of a YAML text is spoilt, each as a text of its own; always the same ones. */
export function* yamlMutations(file: string, yaml: string, around = ['', '']): Generator<Mutation> {
  const spoil = (what: string, path: readonly Step[], change: (document: Document) => void) => {
    const document = parseDocument(yaml)
    change(document)
    const text = `${around[0] ?? ''}${String(document)}${around[1] ?? ''}`
    return { what, file, field: fieldOf(path), text }
  }
  const put = (what: string, path: readonly Step[], value: unknown): Mutation =>
    spoil(what, path, (document) => {
      document.setIn(path, value)
    })
  for (const { path, value } of spotsIn(parseDocument(yaml))) {
    const key = nameOf(path)
    if (isMap(value)) {
      const inside = [...path, 'zzz']
      yield spoil('a key that nobody knows', inside, (document) => {
        document.setIn(inside, 1)
      })
    }
    if (isSeq(value)) yield put('text instead of a list', path, 'zzz')
    if (isScalar(value)) {
      // The words of a value are judged together with it.
      const place = key === 'value' && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
      yield { ...put('a map instead of one value', path, { zzz: 1 }), field: fieldOf(place) }
      yield put('nothing but an empty text', path, '')
      if (dates.has(key)) yield put('a date to come', path, '2099')
      if (dates.has(key)) yield put('a day that never was', path, '2015-02-30')
      if (ids.has(key)) yield put('a word that nobody knows', path, 'zzz')
    }
    // A cell that is left out is unanswered, which is no mistake.
    const isCell = path.length === 1 && file.endsWith('claims.yaml')
    if (typeof path.at(-1) === 'string' && !isCell && !mayBeLeftOut(path, parseDocument(yaml))) {
      yield spoil('a key left out', path.length > 1 ? path.slice(0, -1) : [], (document) => {
        document.deleteIn(path)
      })
    }
  }
}

/** Every way in which one line of prose or one attribute of a component is spoilt. */
export function* proseMutations(file: string, text: string): Generator<Mutation> {
  const body = text.indexOf('\n---\n') + 5
  const from = (index: number, length: number, by: string): string =>
    text.slice(0, index) + by + text.slice(index + length)
  for (const match of text.matchAll(/ (\w+)="([^"]*)"/g)) {
    const [all, name = ''] = match
    const isText = ['where', 'version', 'os'].includes(name)
    if (!isText) {
      const what = `${name} that nobody knows`
      yield { what, file, field: '', text: from(match.index, all.length, ` ${name}="zzz"`) }
    }
    yield {
      what: `${name} as code`,
      file,
      field: '',
      text: from(match.index, all.length, ` ${name}={zzz}`),
    }
    yield {
      what: `an unknown ${name}`,
      file,
      field: '',
      text: from(match.index, all.length, ` zzz="zzz"`),
    }
  }
  for (const match of text.matchAll(/^(?:## )?[A-Z].*$/gm)) {
    if (match.index < body) continue
    for (const word of ['1999', '1.5', 'v3', '<Zzz />', '{zzz}', '<Cite>', '</Cite>']) {
      yield {
        what: `"${word}"`,
        file,
        field: '',
        text: from(match.index + match[0].length, 0, ` ${word}`),
      }
    }
  }
}

function* spotsIn(document: Document): Generator<Spot> {
  yield* under(document.contents, [])
}

function* under(value: unknown, path: readonly Step[]): Generator<Spot> {
  if (path.length > 0) yield { path, value }
  if (isSeq(value)) {
    for (const [index, item] of value.items.entries()) yield* under(item, [...path, index])
  }
  if (isMap(value)) {
    for (const { key, value: inner } of value.items) yield* under(inner, [...path, String(key)])
  }
}

/** The key under which a value stands, alone or in lists. */
function nameOf(path: readonly Step[]): string {
  return String(path.findLast((step) => typeof step === 'string'))
}

function mayBeLeftOut(path: readonly Step[], document: Document): boolean {
  const key = String(path.at(-1))
  const outer = nameOf(path.slice(0, -1))
  const type = String(document.getIn([...path.slice(0, -1), 'type']))
  return [key, `${key} of ${outer}`, `${key} of ${type}`].some((name) => optional.has(name))
}
