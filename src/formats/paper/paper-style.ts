/** A string in CSS: nothing in it can end the string or the style element. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:/_-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/**
 * How the form looks: A4, black on white with one dark green, at least 9 pt, line height 1.4 so that no Vietnamese mark
 * is clipped. A question, a row and a heading with what follows stay on one page.
 */
const STYLE = `
* { box-sizing: border-box; }
html { color-scheme: light; }
body {
  margin: 0; color: #000; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact;
  font: 10pt/1.4 system-ui, "Noto Sans", "Segoe UI", Roboto, "Be Vietnam Pro", "Liberation Sans", sans-serif;
}
main { max-inline-size: 182mm; margin: 0 auto; }
h1, h2, h3, p, ol, ul { margin: 0; padding: 0; font-weight: inherit; }
ol, ul { list-style: none; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; }
p, li { orphans: 2; widows: 2; }
i { font-style: normal; color: #444; font-size: 0.9em; white-space: nowrap; }
.brand { color: #00544f; font-weight: 700; letter-spacing: 0.02em; }
h1 { font-size: 16pt; line-height: 1.35; font-weight: 700; margin-block: 1mm; text-wrap: balance; }
.lead { color: #333; }
.fill { display: flex; gap: 3mm; align-items: flex-end; margin-block: 4mm 3mm; }
.line { display: inline-block; min-inline-size: 32mm; block-size: 6mm; border-block-end: 0.5pt solid #000; }
.how-to { border: 0.75pt solid #00544f; border-radius: 2mm; padding: 2mm 3mm 2mm 7mm; list-style: disc; }
.area { margin-block-start: 4mm; }
h2 { font-size: 13pt; font-weight: 700; color: #00544f; border-block-end: 1.25pt solid #00544f; padding-block-end: 1mm; margin-block-end: 2mm; }
.kicker { display: inline-block; background: #00544f; color: #fff; font-size: 9pt; border-radius: 1mm; padding: 0 2mm; margin-inline-end: 1mm; vertical-align: 0.12em; }
.note { color: #333; }
.item { break-inside: avoid; padding-block: 1.5mm; border-block-end: 0.5pt solid #c3ccd4; }
.item h3 { display: grid; grid-template-columns: 9mm 1fr; font-weight: 600; }
.number { color: #00544f; }
.express { font-size: 8pt; }
.item > :not(h3) { margin-inline-start: 9mm; }
.if, .go-on { background: #e9f3f1; border-radius: 1mm; padding: 0.8mm 2mm; margin-block: 1mm; font-size: 9pt; }
.meant { color: #333; }
.help { color: #444; font-size: 9pt; margin-block: 0.5mm; }
.boxes { margin-block-start: 0.6mm; column-gap: 5mm; }
.boxes li { display: grid; grid-template-columns: 6mm 6.5mm 1fr; padding-block: 0.25mm; break-inside: avoid; }
.in-2 { columns: 2; }
.in-3 { columns: 3; }
.apart { display: grid; grid-template-columns: 44mm 1fr; border-block-start: 0.5pt dotted #8a97a3; }
.box { display: inline-block; inline-size: 4mm; block-size: 4mm; margin-block-start: 0.5mm; border: 0.9pt solid #000; background: #fff; }
.round { border-radius: 50%; }
.square { border-radius: 0.5mm; }
.letter { font-weight: 600; color: #333; }
.write .line { min-inline-size: 24mm; }
.scoring { break-before: page; page: sums; }
.scoring h2 { font-size: 16pt; }
.steps { counter-reset: step; margin-block: 2mm; }
.steps li { counter-increment: step; display: grid; grid-template-columns: 8mm 1fr; padding-block: 0.5mm; break-inside: avoid; }
.steps li::before { content: counter(step); font-weight: 700; color: #00544f; }
.example { background: #f1f4f6; border-radius: 1mm; padding: 1.5mm 3mm; font-size: 9pt; }
.table { margin-block-start: 4mm; }
.together { break-inside: avoid; }
tr:first-child, tr:nth-last-child(2) { break-after: avoid; }
.table h3 { font-size: 11.5pt; font-weight: 700; margin-block-end: 1mm; }
table { border-collapse: collapse; inline-size: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #8a97a3; padding: 0.7mm 1.5mm; text-align: center; vertical-align: middle; font-weight: 400; }
thead th { background: #e9f3f1; font-weight: 600; font-size: 9pt; white-space: nowrap; }
.points tbody th { font-weight: 700; color: #00544f; inline-size: 9mm; }
.each, .levels tbody th, .levels tbody td:nth-child(3), .overall tbody th { text-align: start; }
.levels tbody td:nth-child(3) { inline-size: 52mm; }
.levels tbody td:nth-child(3) div { display: inline-block; inline-size: 24mm; white-space: nowrap; }
.blank { inline-size: 17mm; }
.overall .blank { inline-size: 30mm; }
.chip { display: inline-block; white-space: nowrap; margin-inline-end: 2.5mm; }
.chip b { color: #00544f; }
.what { color: #444; font-size: 9pt; line-height: 1.4; }
.remark, .counts-as { font-size: 9pt; font-weight: 600; }
.notice { color: #333; font-size: 9pt; margin-block: 2mm; }
.gap { display: inline-block; inline-size: 18mm; block-size: 6mm; border-block-end: 0.5pt solid #000; }
.add { font-weight: 600; color: #000; }
.sum { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end; gap: 2mm 5mm; padding: 3mm 1mm; white-space: pre-wrap; break-before: avoid; break-inside: avoid; }
.result { display: inline-block; inline-size: 16mm; block-size: 9mm; border: 1.25pt solid #00544f; border-radius: 1mm; vertical-align: middle; }
@media screen { main { padding: 10mm 5mm; } body { background: #fff; } }
@media print { main { max-inline-size: none; } }
`;

/** The style sheet with what stands at the edge of each page: the form's name, the page's number, a line for the number of the sheet. */
export const paperStyle = (name: string, page: string, sheet: string): string => `
@page {
  size: A4;
  margin: 10mm 14mm 13mm;
  @top-left { content: ""; }
  @top-center { content: ""; }
  @top-right { content: ""; }
  @bottom-left { content: ${quoted(`La Bàn Số · ${name}`)}; font: 8pt system-ui, "Noto Sans", sans-serif; color: #444; }
  @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages); font: 8pt system-ui, "Noto Sans", sans-serif; color: #444; }
}
@page sums { @top-right { content: ${quoted(`${sheet} ____________`)}; font: 8pt system-ui, "Noto Sans", sans-serif; } }
${STYLE}`;
