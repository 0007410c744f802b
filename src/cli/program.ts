import { Command, type Argument, type Option } from 'commander';
import { nearest } from '#model';
import type { Language } from './language.ts';
import { callTexts, vietnameseHelp, type CallFacts, type CallFault } from './texts/commander.ts';

/** A command and those it belongs to, nearest first. */
const withParents = (command: Command | null): readonly Command[] =>
  command ? [command, ...withParents(command.parent)] : [];

/**
 * A command of commander that says in the language of the person what is wrong with a call.
 *
 * Its methods `missingArgument` … `_excessArguments` take the place of commander's of the same name: there commander
 * knows the facts, and only there, as what it throws later is a sentence. They throw `CommanderError`,
 * its code a `CallFault`.
 */
export class Program extends Command {
  readonly #language: Language;

  constructor(language: Language, name?: string) {
    super(name);
    this.#language = language;
    if (language === 'vi') this.configureHelp(vietnameseHelp);
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

  missingArgument(name: string): never {
    this.#refuse('missingArgument', { name });
  }

  optionMissingArgument({ flags }: Option): never {
    this.#refuse('optionMissingArgument', { flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    this.#refuse('missingMandatoryOptionValue', { flags });
  }

  _conflictingOption({ flags }: Option, other: Option): never {
    this.#refuse('conflictingOption', { flags, other: other.flags });
  }

  unknownOption(flag: string): never {
    const [name = flag] = flag.split('=');
    const known = withParents(this).flatMap((command) =>
      command
        .createHelp()
        .visibleOptions(command)
        .flatMap(({ long }) => long ?? []),
    );
    this.#refuse('unknownOption', { name, near: name.startsWith('--') ? nearest(name, [...new Set(known)]) : [] });
  }

  unknownCommand(): never {
    const [name = ''] = this.args;
    const known = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name());
    this.#refuse('unknownCommand', { name, near: nearest(name, known) });
  }

  _excessArguments({ length }: readonly string[]): never {
    this.#refuse('excessArguments', { name: this.name(), expected: this.registeredArguments.length, given: length });
  }

  #holdToChoices(of: Option | Argument, name: string, fault: 'invalidOption' | 'invalidArgument'): void {
    const choices = of.argChoices;
    if (!choices) return;
    const refuse = (given: string): never => this.#refuse(fault, { name, given, choices });
    of.argParser((given: string) => (choices.includes(given) ? given : refuse(given)));
  }

  #refuse<Fault extends CallFault>(fault: Fault, facts: CallFacts[Fault]): never {
    const words = callTexts[this.#language];
    this.error(`${words.wrong}${words.faults[fault](facts)}`, { code: fault });
  }
}
