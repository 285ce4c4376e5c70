/**
 * What the first screen of a page costs: the bytes of its HTML up to the last element that starts above the fold.
 */
import { parse } from 'parse5'
import { compressedBytes } from './compressed.mjs'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */

/** The screen that the bar names, in CSS pixels. */
export const screen = { width: 1280, height: 800 }

const mark = 'data-source-offset'

/**
 * @typedef {object} FirstScreen
 * @property {number} bytes compressed, of the HTML up to and including the last element that is needed
 * @property {number} offset where that part ends, in characters of the HTML
 * @property {string} last the start tag of that element
 */

/**
 * Opens a page and measures its first screen, as it is painted with its styles, its face and its scripts. Needed are the
 * elements that start above the fold, with the text that follows their start tag, and what they draw by
 * `<use href="#…">`. What a script has added is not counted: it is not in the HTML.
 * @param {import('@playwright/test').Page} page of its own, as its viewport and its requests are changed
 * @param {string} url
 * @returns {Promise<FirstScreen>}
 */
export async function measureFirstScreen(page, url) {
  let html = ''
  await page.setViewportSize(screen)
  await page.route(url, async (route) => {
    const response = await route.fetch()
    html = await response.text()
    const { 'content-type': type = 'text/html; charset=utf-8' } = response.headers()
    await route.fulfill({
      status: response.status(),
      headers: { 'content-type': type },
      body: withOffsets(html),
    })
  })
  // Scripts of the page have run when it has loaded: none of them is asynchronous.
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const offset = await page.evaluate(lastOffset, { mark, fold: screen.height })
  await page.unroute(url)
  const end = endOf(html, offset)
  return {
    bytes: compressedBytes(html.slice(0, end)),
    offset: end,
    last: html.slice(offset, html.indexOf('>', offset) + 1),
  }
}

/**
 * The same HTML in which each element says where it starts.
 * @param {string} html
 */
export function withOffsets(html) {
  const tags = startTags(parse(html, { sourceCodeLocationInfo: true }))
  let marked = ''
  let done = 0
  for (const { offset, name } of tags.sort((a, b) => a.offset - b.offset)) {
    const after = offset + 1 + name.length
    marked += `${html.slice(done, after)} ${mark}="${String(offset)}"`
    done = after
  }
  return marked + html.slice(done)
}

/**
 * Where an element's start tag and the text after it end.
 * @param {string} html
 * @param {number} offset of the start tag
 */
export function endOf(html, offset) {
  const tag = html.indexOf('>', offset)
  const next = html.indexOf('<', tag)
  return tag === -1 || next === -1 ? html.length : next
}

/**
 * @param {Node} node
 * @returns {{offset: number, name: string}[]} what a `<template>` holds is not among them
 */
function startTags(node) {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(startTags) : []
  if (!('tagName' in node)) return inside
  const tag = node.sourceCodeLocation?.startTag
  // Elements that the parser adds by itself have no tag.
  return tag ? [{ offset: tag.startOffset, name: node.tagName }, ...inside] : inside
}

/**
 * Runs in the page.
 * @param {{mark: string, fold: number}} options
 * @returns {number} where the last element starts that the first screen needs
 */
function lastOffset({ mark, fold }) {
  /** @param {Element} element */
  const offsetOf = (element) => Number(element.getAttribute(mark) ?? 0)
  const shown = [...document.querySelectorAll(`[${mark}]`)].filter((element) => {
    const { top, width, height } = element.getBoundingClientRect()
    return top + scrollY < fold && width + height > 0
  })
  /** @type {Element[]} */
  const needed = [...shown]
  // What is drawn may itself draw something.
  for (const element of needed) {
    const href = element.localName === 'use' ? (element.getAttribute('href') ?? '') : ''
    const drawn = href.startsWith('#') ? document.getElementById(href.slice(1)) : null
    if (drawn) needed.push(...[drawn, ...drawn.querySelectorAll('*')].filter(isNew))
  }
  return Math.max(0, ...needed.map(offsetOf))

  /** @param {Element} element */
  function isNew(element) {
    return !needed.includes(element)
  }
}
