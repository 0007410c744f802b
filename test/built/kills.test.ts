// The command that kills the trainer's page: ten times here, a thousand for whoever asks.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { ROOT } from '../support/packages.ts';

it('loses nothing that the trainer’s page has said to be saved, its whole browser killed ten times', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/kills.ts', '10'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  const [, said = '0', lost] = /^10 kills: (\d+) lines said to be saved, (\d+) lost$/m.exec(stdout)!;
  assert.ok(Number(said) > 0, 'something was saved between the kills');
  assert.equal(lost, '0');
});
