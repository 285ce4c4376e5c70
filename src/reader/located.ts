import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml'
import type { Spot } from './problem.ts'

/** One step into a value: the key of a map or the index of a list. */
export type Step = string | number

/** A YAML file that was parsed. */
export interface Yaml {
  file: string
  lines: LineCounter
  document: Document
}

/** How much of what was found is shown. In characters. */
const shown = 60

/** A value in a YAML file that knows where it stands. */
export class Located {
  readonly file: string
  readonly #yaml: Yaml
  readonly #node: Node | null
  readonly #path: readonly Step[]
  /** Where the key stands, or the value when it is not in a map: what is shown when there is no value. */
  readonly #anchor: Node | null

  constructor(yaml: Yaml, node: unknown, path: readonly Step[] = [], anchor: Node | null = null) {
    this.#yaml = yaml
    this.file = yaml.file
    const target = isAlias(node) ? node.resolve(yaml.document) : node
    this.#node = (target ?? null) as Node | null
    this.#path = path
    this.#anchor = anchor
  }

  /** The key or index under which it stands; empty for a whole file. */
  get key(): string {
    return String(this.#path.at(-1) ?? '')
  }

  /** A text as it was meant, a number as it was written; nothing for a list, a map or no value. */
  get text(): string | undefined {
    if (!isScalar(this.#node) || this.#node.value === null) return undefined
    const { value, source } = this.#node
    return typeof value === 'string' ? value : (source ?? JSON.stringify(value))
  }

  /** Whether there is no value. */
  get isEmpty(): boolean {
    return this.#node === null || (isScalar(this.#node) && this.#node.value === null)
  }

  get isList(): boolean {
    return isSeq(this.#node)
  }

  get isMap(): boolean {
    return isMap(this.#node)
  }

  /** The items of a list, the values of a map; nothing else has children. */
  get children(): Located[] {
    const node = this.#node
    if (isSeq(node)) return node.items.map((item, index) => this.#inside(index, item, null))
    if (!isMap(node)) return []
    return node.items.map((pair) => this.#inside(keyText(pair.key), pair.value, pair.key))
  }

  /** What stands under a key or index. */
  child(step: Step): Located | undefined {
    return this.children.find((child) => child.key === String(step))
  }

  /**
   * The value in plain JavaScript. Under a key for which `isText` holds, a number is given back as it was written: a
   * bare `2015` is the year 2015.
   */
  plain(isText: (key: string) => boolean): unknown {
    const node = this.#node
    if (isSeq(node)) return this.children.map((child) => child.plain(isText))
    if (isMap(node)) {
      return Object.fromEntries(this.children.map((child) => [child.key, child.plain(isText)]))
    }
    if (!isScalar(node)) return null
    return typeof node.value === 'number' && isText(this.key) ? this.text : node.value
  }

  /** Where a value inside it stands; where there is none, the nearest place around it. */
  spot(...steps: readonly Step[]): Spot {
    const [step, ...rest] = steps
    if (step === undefined) return this.#spotHere()
    const child = this.child(step)
    if (child !== undefined) return child.spot(...rest)
    // Short forms: the id of a source written as plain text has no `id` inside it.
    if (isScalar(this.#node) && !this.isEmpty) return this.#spotHere()
    return { ...this.#spotHere(), field: fieldOf([...this.#path, ...steps]), found: '' }
  }

  /** The same as `spot`, for what is said of the whole and not of the thing found. */
  place(...steps: readonly Step[]): Spot {
    return { ...this.spot(...steps), found: '' }
  }

  /** Where the key stands under which this value is found; the key is what was found. */
  keySpot(): Spot {
    return { ...this.#spotHere(), ...this.#placeOf(this.#anchor), found: `"${this.key}"` }
  }

  #inside(step: Step, node: unknown, anchor: unknown): Located {
    const key = typeof step === 'number' ? (node as Node | null) : (anchor as Node | null)
    return new Located(this.#yaml, node, [...this.#path, step], key)
  }

  #spotHere(): Spot {
    const place = this.#placeOf(this.isEmpty ? (this.#anchor ?? this.#node) : this.#node)
    return { file: this.file, ...place, field: fieldOf(this.#path), found: this.#found() }
  }

  #placeOf(node: Node | null): { line: number; column: number } {
    const offset = node?.range?.[0]
    if (offset === undefined) return { line: 1, column: 1 }
    const { line, col } = this.#yaml.lines.linePos(offset)
    return { line, column: col }
  }

  #found(): string {
    const node = this.#node
    if (isSeq(node)) return 'a list'
    if (isMap(node)) return 'a map'
    if (!isScalar(node) || node.value === null) return ''
    const text = this.text ?? ''
    const short = text.length > shown ? `${text.slice(0, shown - 1)}…` : text
    return typeof node.value === 'string' ? `"${short.replaceAll('\n', ' ')}"` : short
  }
}

/** `['kernel', 2, 'at']` as `kernel[2].at`. */
export function fieldOf(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key)
}
