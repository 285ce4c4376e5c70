import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export interface Page {
  /** The file, from the folder of the site: `os/rancheros/index.html`. */
  readonly file: string
  /** The address, base path included: `/os/rancheros/`, `/404.html`. */
  readonly path: string
  readonly html: string
  /** Every element, in the order of the document; what a `<template>` holds is not among them. */
  readonly elements: readonly Element[]
  readonly ids: ReadonlySet<string>
}

export interface Site {
  readonly name: string
  readonly base: string
  readonly dir: string
  readonly pages: readonly Page[]
  /** The addresses of all files, pages among them, base path included. */
  readonly paths: ReadonlySet<string>
}

const loaded = new Map<string, Site>()

/** The site as readers get it. */
export function site(): Site {
  return load('dist', '/')
}

/** The same under a base path. */
export function basedSite(): Site {
  return load('.build/based', '/some/where/')
}

/** Every page is read and parsed once, however many tests ask. */
function load(name: string, base: string): Site {
  const known = loaded.get(name)
  if (known) return known
  const dir = path.resolve(import.meta.dirname, '../../..', name)
  if (!existsSync(dir)) {
    throw new Error(`There is no built site in ${name}. Build it: npm test -- build site`)
  }
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
  const address = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1')
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(path.join(dir, file), file, address(file)))
  const result = { name, base, dir, pages, paths: new Set(files.map(address)) }
  loaded.set(name, result)
  return result
}

function readPage(absolute: string, file: string, address: string): Page {
  const html = readFileSync(absolute, 'utf8')
  const elements: Element[] = []
  collect(parse(html), elements)
  const ids = new Set(
    elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined),
  )
  return { file, path: address, html, elements, ids }
}

function collect(node: Node, into: Element[]): void {
  if ('tagName' in node) into.push(node)
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into)
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** The text of an element, as it stands in the document. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Whether the page only leads on to another address: the old name of a page. */
export function isStub(page: Page): boolean {
  return page.elements.some((element) => attribute(element, 'data-forward') !== undefined)
}

/** What a `<meta>` of this name says. */
export function metaOf(page: Page, name: string): string | undefined {
  const meta = byTag(page, 'meta').find((element) => attribute(element, 'name') === name)
  return meta && attribute(meta, 'content')
}

/** The page at this address of the site. @throws when there is none */
export function pageAt(of: Site, address: string): Page {
  const page = of.pages.find((one) => one.path === address)
  if (page === undefined) throw new Error(`There is no page at ${address}.`)
  return page
}

/** The element of the page with this id. @throws when there is none */
export function elementAt(page: Page, id: string): Element {
  const element = page.elements.find((one) => attribute(one, 'id') === id)
  if (element === undefined) throw new Error(`${page.path} has no #${id}.`)
  return element
}

/** The text of an element as one line. */
export function lineOf(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

/** The first element inside another that a test accepts. */
export function within(
  element: Element,
  accepts: (element: Element) => boolean,
): Element | undefined {
  const all: Element[] = []
  collect(element, all)
  return all.slice(1).find(accepts)
}

/** All elements with one of these tag names. */
export function byTag(page: Page, ...tags: string[]): Element[] {
  return page.elements.filter((element) => tags.includes(element.tagName))
}
