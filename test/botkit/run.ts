import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Installs Botkit into this folder alone and runs a real bot of it against the plugin. */
const here = import.meta.dirname;
const root = join(here, '../..');

const run = (command: string, args: readonly string[], cwd: string): void => {
  // On Windows npm and npx are scripts, which only a shell runs.
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

// A dependency's install script asks for a package it does not list, and fails where nobody can answer.
run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
// What `npm install <folder>` does for a team: the guide beside the bot's own packages.
symlinkSync(root, join(here, 'node_modules/smart-factory-guide'), 'junction');
run('npx', ['--no-install', 'tsc', '-p', here], root);
run('npx', ['--no-install', 'vitest', 'run', '--config', join(here, 'vitest-config.ts')], root);
