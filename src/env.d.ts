declare namespace App {
  interface Locals {
    /** The system whose page is being drawn: what `<Fact feature="…">` in its prose is about. */
    system?: string
  }
}
