// What is wrong with a call, in both languages; the help of commander in Vietnamese.

import { Help, type HelpConfiguration } from 'commander';
import type { InBoth } from '../language.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách gọi:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

/** What can be wrong with a call, and what is known of it. */
export interface CallFacts {
  readonly unknownCommand: { readonly name: string; readonly near: readonly string[] };
  readonly unknownOption: { readonly name: string; readonly near: readonly string[] };
  readonly missingArgument: { readonly name: string };
  readonly missingMandatoryOptionValue: { readonly flags: string };
  readonly optionMissingArgument: { readonly flags: string };
  readonly conflictingOption: { readonly flags: string; readonly other: string };
  readonly excessArguments: { readonly name: string; readonly expected: number; readonly given: number };
  readonly invalidArgument: { readonly name: string; readonly given: string; readonly choices: readonly string[] };
  readonly invalidOption: { readonly name: string; readonly given: string; readonly choices: readonly string[] };
}
export type CallFault = keyof CallFacts;

const list = (choices: readonly string[]): string => choices.join(', ');
const perhaps = (near: readonly string[]): string => (near.length ? `\n(Có phải: ${list(near)}?)` : '');
const maybe = (near: readonly string[]): string =>
  near.length ? `\n(Did you mean ${near.length > 1 ? 'one of ' : ''}${list(near)}?)` : '';

/** What is wrong with a call, by its kind. */
export const callTexts: InBoth<{
  /** Stands before each. */
  readonly wrong: string;
  readonly faults: { readonly [Fault in CallFault]: (facts: CallFacts[Fault]) => string };
}> = {
  vi: {
    wrong: 'Gọi sai: ',
    faults: {
      unknownCommand: ({ name, near }) => `không có lệnh “${name}”${perhaps(near)}`,
      unknownOption: ({ name, near }) => `không có tùy chọn “${name}”${perhaps(near)}`,
      missingArgument: ({ name }) => `còn thiếu tham số “${name}”`,
      missingMandatoryOptionValue: ({ flags }) => `còn thiếu tùy chọn “${flags}”`,
      optionMissingArgument: ({ flags }) => `tùy chọn “${flags}” còn thiếu giá trị`,
      conflictingOption: ({ flags, other }) => `không dùng “${flags}” cùng với “${other}” được`,
      excessArguments: ({ name, expected, given }) => `lệnh “${name}” nhận ${expected} tham số, ở đây có ${given}.`,
      invalidArgument: ({ name, given, choices }) =>
        `tham số “${name}” không nhận “${given}”. Chọn một trong: ${list(choices)}.`,
      invalidOption: ({ name, given, choices }) =>
        `tùy chọn “${name}” không nhận “${given}”. Chọn một trong: ${list(choices)}.`,
    },
  },
  en: {
    wrong: 'Called wrongly: ',
    faults: {
      unknownCommand: ({ name, near }) => `there is no command “${name}”${maybe(near)}`,
      unknownOption: ({ name, near }) => `there is no option “${name}”${maybe(near)}`,
      missingArgument: ({ name }) => `the argument “${name}” is missing`,
      missingMandatoryOptionValue: ({ flags }) => `the option “${flags}” is missing`,
      optionMissingArgument: ({ flags }) => `the option “${flags}” has no value`,
      conflictingOption: ({ flags, other }) => `“${flags}” can’t be used together with “${other}”`,
      excessArguments: ({ name, expected, given }) =>
        `the command “${name}” takes ${expected} ${expected === 1 ? 'argument' : 'arguments'}, here are ${given}.`,
      invalidArgument: ({ name, given, choices }) =>
        `the argument “${name}” can’t be “${given}”. Choose one of: ${list(choices)}.`,
      invalidOption: ({ name, given, choices }) =>
        `the option “${name}” can’t be “${given}”. Choose one of: ${list(choices)}.`,
    },
  },
};

/** What commander adds to the description of an option or an argument. */
function described(of: {
  readonly description: string;
  readonly argChoices?: readonly string[];
  readonly defaultValue?: unknown;
}): string {
  const notes = [
    ...(of.argChoices ? [`chọn: ${of.argChoices.join(', ')}`] : []),
    ...(of.defaultValue === undefined || typeof of.defaultValue === 'boolean'
      ? []
      : [`mặc định: ${String(of.defaultValue)}`]),
  ];
  return notes.length ? `${of.description} (${notes.join('; ')})` : of.description;
}

const inWords = (usage: string): string => usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');
const plain = new Help();

/** The help of a command in Vietnamese. */
export const vietnameseHelp: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  commandUsage: (command) => inWords(plain.commandUsage(command)),
  subcommandTerm: (command) => inWords(plain.subcommandTerm(command)),
  optionDescription: described,
  argumentDescription: described,
};
