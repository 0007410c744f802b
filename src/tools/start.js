// @ts-check
// `npm start`: installs, builds, and serves a page with the working element, under the strict policy.
import { checkNode, installPackages } from './setup.js';

checkNode();
installPackages();

// only now, since these need what was just installed
const { build } = await import('./build.js');
const { serve } = await import('./serve.js');
await build();
const { url } = await serve({ port: Number(process.env['PORT'] ?? 8080) });
console.log(`\nLa Bàn Số is at ${url}\nCtrl+C stops it.`);
