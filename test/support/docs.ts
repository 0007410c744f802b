import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './packages.ts';

/** Something that a door lets out, with what its docstring says. */
export interface Documented {
  readonly name: string;
  readonly isValue: boolean;
  readonly text: string;
  /** The expressions of its examples, `what //=> comes`. */
  readonly examples: readonly { readonly code: string; readonly expected: string }[];
  /** Where it is declared, from the project's folder. */
  readonly file: string;
}

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  ROOT,
);

/** Everything that these doors export, read from the sources by the compiler. */
export function documentedBy(doors: readonly string[]): readonly Documented[] {
  const files = doors.map((door) => join(ROOT, 'src/doors', `${door}.ts`));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const exported = files.flatMap((file) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!),
  );
  return exported.map((one) => {
    const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    const examples = symbol
      .getJsDocTags(checker)
      .filter(({ name }) => name === 'example')
      .map(({ text }) => /^([\s\S]+?)\s*\/\/=>\s*([\s\S]+)$/.exec(ts.displayPartsToString(text)))
      .map((match) => ({ code: match?.[1] ?? '', expected: match?.[2] ?? '' }));
    return {
      name: one.name,
      isValue: Boolean(symbol.flags & ts.SymbolFlags.Value),
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples,
      file: symbol.declarations?.[0]?.getSourceFile().fileName.slice(ROOT.length) ?? '',
    };
  });
}
