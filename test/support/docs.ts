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
  /** Members of an interface or class that have no docstring of their own. */
  readonly file: string;
}

/** Everything that a door exports, read from the sources by the compiler. */
export function documentedBy(door: string): readonly Documented[] {
  const file = join(ROOT, 'src/doors', `${door}.ts`);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const examples = symbol
      .getJsDocTags(checker)
      .filter(({ name }) => name === 'example')
      .map(({ text }) => /^([\s\S]+?)\s*\/\/=>\s*([\s\S]+)$/.exec(ts.displayPartsToString(text)))
      .map((match) => ({ code: match?.[1] ?? '', expected: match?.[2] ?? '' }));
    return {
      name: exported.name,
      isValue: Boolean(symbol.flags & ts.SymbolFlags.Value),
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples,
      file: symbol.declarations?.[0]?.getSourceFile().fileName.slice(ROOT.length) ?? '',
    };
  });
}
