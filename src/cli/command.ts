// What the program and its commands share.

import type { Command } from 'commander';
import type { ExitCode, Io } from './io.ts';
import type { Language } from '#content';

/** What a command is made with. */
export interface Surroundings {
  readonly io: Io;
  readonly language: Language;
}

/** Adds one command to the program; an action throws `CommandError`, or calls `end` with what it ends with. */
export type AddCommand = (program: Command, surroundings: Surroundings, end: (code: ExitCode) => void) => void;
