// Writes custom-elements.json from the element's documentation tags, for editors and catalogues, and the same as custom
// data for VS Code.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { htmlDataOf } from './html-data.js';

export function customElementsManifest() {
  return {
    name: 'custom-elements-manifest',
    /** @param {{dir?: string}} options */
    async writeBundle({ dir = '.' }) {
      const home = dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'));
      const args = [
        'analyze',
        '--litelement',
        '--globs',
        'src/widget/element/labanso-assessment.ts',
        'src/doors/widget-define.ts',
        '--outdir',
        relative('.', dir),
        '--quiet',
      ];
      await promisify(execFile)(process.execPath, [join(home, 'cem.js'), ...args]);
      // read from the sources, which aren't published: say where the built modules lie
      const file = join(dir, 'custom-elements.json');
      const text = readFileSync(file, 'utf8')
        .replace(/"\/?src\/widget\/element\/labanso-assessment\.ts"/g, '"dist/widget.js"')
        .replace(/"\/?src\/doors\/widget-define\.ts"/g, '"dist/widget-define.js"');
      writeFileSync(file, text);
      const data = htmlDataOf(JSON.parse(text));
      writeFileSync(join(dir, 'vscode.html-data.json'), `${JSON.stringify(data, null, 2)}\n`);
    },
  };
}
