/** On a page that has moved: goes on to the new address, and takes query and fragment along. */
const link = document.querySelector<HTMLAnchorElement>('a[data-forward]')
if (link) location.replace(link.href + location.search + location.hash)
