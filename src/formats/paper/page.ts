import type { PaperLanguage } from './words.ts';
import { html, type Html } from './html.ts';

/** A whole HTML page that needs nothing else: no script, no link, no picture. */
export const page = (language: PaperLanguage, title: string, style: string, body: Html): string =>
  '<!doctype html>\n' +
  html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        ${{ html: style }}
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html> `.html;
