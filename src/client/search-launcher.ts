/**
 * On every page: opens the search by the header's button or Ctrl/Cmd+K. What the search is made of is loaded
 * when it is first wanted; where that fails, the page of the search takes over.
 */
// Bundled apart and loaded by its address: a plain dynamic import would put the bundler's own loader, more than
// this whole script, on every page. No worker is made of it.
import search from './search.ts?worker&url'

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-style]')
const launcher = document.querySelector<HTMLFormElement>('form[data-search]')
/** On the page of the search itself, its own field serves. */
const field = document.querySelector<HTMLInputElement>('main site-search input')

let ready: Promise<unknown> | undefined

function prepare(): Promise<unknown> {
  ready ??= Promise.all([import(/* @vite-ignore */ search), field ?? addStyle()])
  return ready
}

function addStyle(): Promise<unknown> {
  const link = document.createElement('link')
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
  })
  link.rel = 'stylesheet'
  link.href = dialog?.dataset.searchStyle ?? ''
  document.head.append(link)
  return loaded
}

async function open(): Promise<void> {
  if (field) {
    field.focus()
    field.select()
    return
  }
  try {
    await prepare()
  } catch {
    launcher?.submit()
    return
  }
  if (dialog?.open === false) dialog.showModal()
  dialog?.querySelector('input')?.select()
}

if (field) prepare().catch(() => undefined)
if (dialog && launcher) {
  const apple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent)
  const hint = launcher.querySelector('kbd')
  hint?.append(apple ? 'Cmd K' : 'Ctrl K')
  hint?.removeAttribute('hidden')
  for (const approach of ['pointerenter', 'focusin']) {
    launcher.addEventListener(approach, () => void prepare().catch(() => undefined))
  }
  launcher.addEventListener('submit', (event) => {
    event.preventDefault()
    void open()
  })
  document.addEventListener('keydown', (event) => {
    const combined = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (!combined || event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    if (dialog.open) dialog.close()
    else void open()
  })
}
