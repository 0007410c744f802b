import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './packages.ts';

const run = promisify(execFile);

export interface FreshProject {
  readonly folder: string;
  /** Runs a Node script in the project; resolves to what it printed, rejects with it when it fails. */
  readonly node: (...args: readonly string[]) => Promise<string>;
  /** Adds packages of others. */
  readonly install: (...packages: readonly string[]) => Promise<void>;
  readonly write: (name: string, text: string) => string;
}

/** npm, by the Node that runs us: on Windows `npm` is a script that needs a shell. */
async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  const caller = process.env['npm_execpath'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { stdout } =
    caller && /npm-cli\.js$/.test(caller)
      ? await run(process.execPath, [caller, ...args, ...quiet], { cwd })
      : await run('npm', [...args, ...quiet], { cwd, shell: process.platform === 'win32' });
  return stdout;
}

/**
 * A project of somebody else's, in an empty folder elsewhere, with our packages installed from their tarballs, and those
 * of others, as `name@version`.
 */
export async function freshProject(...others: readonly string[]): Promise<FreshProject> {
  const folder = mkdtempSync(join(tmpdir(), 'labanso-fresh-'));
  const packed = await npm(ROOT, 'pack', '--workspaces', '--json', '--pack-destination', folder);
  const tarballs = (Object.values(JSON.parse(packed)) as { filename: string }[]).map(({ filename }) => `./${filename}`);
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write('package.json', JSON.stringify({ name: 'fresh', private: true, type: 'module' }));
  await npm(folder, 'install', '--prefer-offline', ...tarballs, ...others);
  return {
    folder,
    write,
    install: async (...packages) => {
      await npm(folder, 'install', '--prefer-offline', '--ignore-scripts', ...packages);
    },
    node: async (...args) => {
      try {
        const { stdout, stderr } = await run(process.execPath, [...args], { cwd: folder });
        return stdout + stderr;
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`node ${args.join(' ')}\n${stdout}${stderr}`);
      }
    },
  };
}
