// What is wrong with a call, and the frame of its help.

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

type FaultWords = { readonly [Fault in CallFault]: (facts: CallFacts[Fault]) => string };

const vi = {
  usage: 'Cách gọi:',
  arguments: 'Tham số:',
  options: 'Tùy chọn:',
  commands: 'Các lệnh:',
  anyOptions: '[tùy chọn]',
  anyCommand: '[lệnh]',
  choices: 'chọn',
  default: 'mặc định',
  /** Stands before each fault. */
  wrong: 'Gọi sai: ',
  /** What is wrong with a call, by its kind. */
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
  } satisfies FaultWords as FaultWords,
};

const en: typeof vi = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  anyOptions: '[options]',
  anyCommand: '[command]',
  choices: 'choices',
  default: 'default',
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
};

export const callTexts = { vi, en };
