/** The sheet's own look: plain, narrow enough to read, and black on white when printed. */
export const css = `
:root { color-scheme: light dark; font: 1rem/1.45 system-ui, sans-serif }
body { margin: 0 auto; max-width: 72rem; overflow-wrap: anywhere; padding: 1.5rem }
h1, h2, h3 { line-height: 1.2; margin: 1.75em 0 0.5em }
h1 { margin-top: 0 }
h2 { border-top: 2px solid; padding-top: 0.5em }
p { margin: 0.25em 0 }
table { border-collapse: collapse; font-size: 0.875rem; table-layout: fixed; width: 100% }
th, td { border-top: 1px solid; font-weight: inherit; padding: 0.4em 0.75em 0.4em 0; text-align: start; vertical-align: top }
thead th { font-weight: 700 }
.checked th:first-child { width: 7rem }
.checked th:nth-child(2) { width: 38% }
.checked th:nth-child(3):not(:last-child) { width: 15% }
td ul { margin: 0; padding-inline-start: 1.1em }
tr:target { outline: 3px solid }
.tick span { font-size: 0.8125em }
.tick input { block-size: 1.25rem; inline-size: 1.25rem }
.note { border-inline-start: 3px solid; margin-top: 0.5em; padding-inline-start: 0.6em }
dt { font-weight: 700; margin-top: 0.5em }
dd { margin: 0 }
dd a { display: inline-block; margin-inline-end: 0.75em; padding-block: 0.1em }
@media (max-width: 40rem) {
  table, tbody, tr, td, .tick { display: block }
  thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px }
  tr { border-top: 1px solid; padding-block: 0.5em }
  th, td { border: 0; padding-block: 0.2em }
}
@media print {
  :root { color-scheme: light; font-size: 65% }
  body { padding: 0 }
  tr, dl > div { break-inside: avoid }
  h2, h3, thead { break-after: avoid }
  @page { margin: 14mm }
}
`;
