import { Command, type Argument, type ErrorOptions, type Help, type Option } from 'commander';
import { nearest } from '#model';
import type { Language } from '#content';
import { callTexts, type CallFacts, type CallFault } from './texts/commander.ts';

/** A command and those it belongs to, nearest first. */
const withParents = (command: Command | null): readonly Command[] =>
  command ? [command, ...withParents(command.parent)] : [];

const isFault = (code: string): code is CallFault => Object.hasOwn(callTexts.vi.faults, code);

/** A command of commander that speaks the language of the person, in its help and about a wrong call. */
export class Program extends Command {
  readonly #language: Language;

  constructor(language: Language, name?: string) {
    super(name);
    this.#language = language;
    this.configureHelp({ formatHelp: (command, help) => this.#helpOf(command, help) });
  }

  override createCommand(name?: string): Program {
    return new Program(this.#language, name);
  }

  override addOption(option: Option): this {
    this.#holdToChoices(option, option.flags, 'invalidOption');
    return super.addOption(option);
  }

  override addArgument(argument: Argument): this {
    this.#holdToChoices(argument, argument.name(), 'invalidArgument');
    return super.addArgument(argument);
  }

  /** Where commander says what is wrong: in our words, by its code. Throws `CommanderError`, its code a `CallFault`. */
  override error(message: string, options?: ErrorOptions): never {
    const fault = options?.code?.replace('commander.', '') ?? '';
    if (!isFault(fault)) return super.error(message, options);
    // names stand between quotes, and nowhere else
    const [, first = '', , second = ''] = message.split("'");
    return this.#refuse(fault, this.#factsOf(first, second)[fault]);
  }

  /** What is known of a wrong call in which these words were quoted. */
  #factsOf(first: string, second: string): CallFacts {
    const [name = ''] = first.split('=');
    const options = withParents(this).flatMap((command) => command.createHelp().visibleOptions(command));
    const commands = this.createHelp().visibleCommands(this);
    const invalid = { name: first, given: second, choices: [] };
    return {
      unknownCommand: {
        name: first,
        near: nearest(
          first,
          commands.map((command) => command.name()),
        ),
      },
      unknownOption: {
        name,
        near: name.startsWith('--') ? nearest(name, [...new Set(options.flatMap(({ long }) => long ?? []))]) : [],
      },
      missingArgument: { name: first },
      missingMandatoryOptionValue: { flags: first },
      optionMissingArgument: { flags: first },
      conflictingOption: { flags: first, other: second },
      excessArguments: { name: this.name(), expected: this.registeredArguments.length, given: this.args.length },
      invalidArgument: invalid,
      invalidOption: invalid,
    };
  }

  #holdToChoices(of: Option | Argument, name: string, fault: 'invalidOption' | 'invalidArgument'): void {
    const choices = of.argChoices;
    if (!choices) return;
    const refuse = (given: string): never => this.#refuse(fault, { name, given, choices });
    of.argParser((given: string) => (choices.includes(given) ? given : refuse(given)));
  }

  #refuse<Fault extends CallFault>(fault: Fault, facts: CallFacts[Fault]): never {
    const words = callTexts[this.#language];
    super.error(`${words.wrong}${words.faults[fault](facts)}`, { code: fault });
  }

  #helpOf(command: Command, help: Help): string {
    const words = callTexts[this.#language];
    const described = ({ description, argChoices, defaultValue }: Option | Argument): string => {
      const isSaid = defaultValue !== undefined && typeof defaultValue !== 'boolean';
      const notes = [
        ...(argChoices ? [`${words.choices}: ${argChoices.join(', ')}`] : []),
        ...(isSaid ? [`${words.default}: ${String(defaultValue)}`] : []),
      ];
      return notes.length ? `${description} (${notes.join('; ')})` : description;
    };
    const termOf = (called: Command): string =>
      [
        called.name(),
        ...(called.options.length ? [words.anyOptions] : []),
        ...(called.commands.length ? [words.anyCommand] : []),
        ...called.registeredArguments.map((argument) => {
          const name = argument.name() + (argument.variadic ? '...' : '');
          return argument.required ? `<${name}>` : `[${name}]`;
        }),
      ].join(' ');
    const section = (title: string, entries: readonly (readonly [string, string])[]): readonly string[] => {
      const width = Math.max(...entries.map(([term]) => term.length));
      const items = entries.map(([term, description]) => help.formatItem(term, width, description, help));
      return items.length ? [title, ...items, ''] : [];
    };
    const parents = withParents(command.parent).map((parent) => parent.name());
    return [
      `${words.usage} ${[...parents.reverse(), termOf(command)].join(' ')}`,
      '',
      help.boxWrap(command.description(), help.helpWidth ?? 80),
      '',
      ...section(
        words.arguments,
        help.visibleArguments(command).map((one) => [one.name(), described(one)]),
      ),
      ...section(
        words.options,
        help.visibleOptions(command).map((one) => [one.flags, described(one)]),
      ),
      ...section(
        words.commands,
        help.visibleCommands(command).map((one) => [termOf(one), one.description()]),
      ),
    ].join('\n');
  }
}
