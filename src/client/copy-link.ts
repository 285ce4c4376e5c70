/**
 * Links marked `data-copy` copy their address instead of leading there, and say so in their place. Where copying is
 * not possible, they lead there as any link does.
 */

/** How long a link says that it was copied, in milliseconds. */
const shown = 2000

/** Read out politely; it stands empty before it speaks, so that its words are noticed. */
const announcer = document.createElement('p')
announcer.className = 'vh'
announcer.setAttribute('role', 'status')
document.body.append(announcer)

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  const link = event.target.closest<HTMLAnchorElement>('a[data-copy]')
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  void copy(link)
})

async function copy(link: HTMLAnchorElement): Promise<void> {
  const words = (link.dataset.words ??= link.textContent)
  try {
    await navigator.clipboard.writeText(link.href)
  } catch {
    location.assign(link.href)
    return
  }
  link.textContent = 'Copied'
  announcer.textContent = 'Link copied'
  setTimeout(() => {
    link.textContent = words
    announcer.textContent = ''
  }, shown)
}
