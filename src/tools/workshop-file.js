// @ts-check
// Writes tap-huan.html: one file that opens by double click, with both elements in it and a policy that lets nothing out.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The script of both elements, as the bundler leaves it beside the file. */
export const WORKSHOP_SCRIPT = 'tap-huan.js';

const STYLE =
  'body{margin:0;background:#eef2f5}.lead{font:1.2em/1.5 system-ui,sans-serif;margin:2em}h1{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}';

/** As a policy names it. @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page with a script in it. What would end the script's tag, or begin a comment in it, is written otherwise.
 *
 * @param {string} code
 */
export function workshopPage(code) {
  const script = code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(STYLE)}`,
    'img-src data: blob:',
    'media-src blob: mediastream:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>La Bàn Số · Buổi tập huấn</title>
<style>${STYLE}</style>
<body>
<main>
<h1>La Bàn Số · Buổi tập huấn</h1>
<labanso-workshop><p class="lead">Đang mở… Trang này cần trình duyệt Chrome, Edge hoặc Firefox đời mới.</p></labanso-workshop>
</main>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** In a folder, in the place of the script alone. @param {string} folder */
export function writeWorkshopFile(folder) {
  const script = join(folder, WORKSHOP_SCRIPT);
  writeFileSync(join(folder, 'tap-huan.html'), workshopPage(readFileSync(script, 'utf8')));
  rmSync(script);
}
