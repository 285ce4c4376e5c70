import style from '../../styles/search.css?inline'

/** The look of the search, for the dialog: loaded when it is first opened, so that no page carries it. */
export function GET(): Response {
  return new Response(style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
