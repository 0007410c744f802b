// What commander says itself, in Vietnamese: titles, choices, and what is wrong with a call.

import { Help, type HelpConfiguration } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách gọi:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

/** Sentences of commander, as patterns, and what takes their place; the last one, `error:`, stands before all. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/unknown command '(.*)'/, 'không có lệnh “$1”'],
  [/unknown option '(.*)'/, 'không có tùy chọn “$1”'],
  [/missing required argument '(.*)'/, 'còn thiếu tham số “$1”'],
  [/required option '(.*)' not specified/, 'còn thiếu tùy chọn “$1”'],
  [/option '(.*)' argument missing/, 'tùy chọn “$1” còn thiếu giá trị'],
  [/option '(.*)' cannot be used with option '(.*)'/, 'không dùng “$1” cùng với “$2” được'],
  [
    /too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\./,
    'lệnh “$1” nhận $2 tham số, ở đây có $3.',
  ],
  [/too many arguments\. Expected (\d+) arguments? but got (\d+)\./, 'lệnh nhận $1 tham số, ở đây có $2.'],
  [/command-argument value '(.*)' is invalid for argument '(.*)'\./, 'tham số “$2” không nhận “$1”.'],
  [/option '(.*)' argument '(.*)' is invalid\./, 'tùy chọn “$1” không nhận “$2”.'],
  [/Allowed choices are (.*)\./, 'Chọn một trong: $1.'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, '(Có phải: $1?)'],
  [/^error: /, 'Gọi sai: '],
];

/** A message of commander in Vietnamese; what isn't known stays as it is. */
export const inVietnamese = (message: string): string =>
  SENTENCES.reduce((said, [pattern, instead]) => said.replace(pattern, instead), message);

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
