// Writes the content as JSON files beside the built module, for programs that aren't JavaScript.
import { pathToFileURL } from 'node:url';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export function contentJson() {
  return {
    name: 'content-json',
    /** @param {{dir?: string}} options */
    async writeBundle({ dir = '.' }) {
      const { smeVn, loadFirst, loadRest, loadShort } = await import(pathToFileURL(join(dir, 'sme-vn.js')).href);
      /** @param {string} name @param {unknown} data */
      const write = (name, data) => writeFile(join(dir, name), JSON.stringify(data, null, 2) + '\n');
      await write('questionnaire.json', smeVn);
      for (const language of Object.keys(loadFirst)) {
        const short = await loadShort[language]();
        const texts = { questions: await loadFirst[language](), ...(await loadRest[language]()), short };
        await write(`texts.${language}.json`, texts);
      }
    },
  };
}
