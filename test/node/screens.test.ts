// What a screen may read and do is what its type says: counted by the compiler, whichever way the type is put together.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const MOST = 10;

/** Where screens and their sections are. */
const FOLDERS = [
  'widget/screens',
  'widget/share',
  'widget/result',
  'widget/aloud',
  'workshop/screens',
  'workshop/board',
];

/** Where it is declared what can be read and done. */
const DECLARED = /\/(facts|acts|offers|opening)\.ts$/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SRC, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(SRC, folder, name)),
);

/** Our own files alone: what comes from npm takes long to read, and declares nothing that is counted. */
function openProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(SRC, '../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, join(SRC, '..'));
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      /^[.#]/.test(text) ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  return ts.createProgram(files, { ...options, types: [], lib: ['lib.es5.d.ts'] }, host);
}

/** The functions of a file, by name; what is inside one has no more than what that is handed. */
const functionsIn = (file: ts.SourceFile): readonly (readonly [string, ts.SignatureDeclaration])[] =>
  file.statements.flatMap((one): readonly (readonly [string, ts.SignatureDeclaration])[] => {
    if (ts.isFunctionDeclaration(one)) return [[one.name!.text, one]];
    if (!ts.isVariableStatement(one)) return [];
    return one.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isArrowFunction(initializer) ? [[name.getText(), initializer] as const] : [],
    );
  });

/** Functions that are handed more than ten members of what can be read, or of what can be done. */
function greedyIn(program: ts.Program): readonly string[] {
  const checker = program.getTypeChecker();
  const membersOf = (parameter: ts.ParameterDeclaration): number =>
    checker
      .getPropertiesOfType(checker.getNonNullableType(checker.getTypeAtLocation(parameter)))
      .filter(({ declarations = [] }) => declarations.some((one) => DECLARED.test(one.getSourceFile().fileName)))
      .length;
  return files.flatMap((file) =>
    functionsIn(program.getSourceFile(file)!)
      .filter(([, { parameters }]) => parameters.some((one) => membersOf(one) > MOST))
      .map(([name]) => `${relative(SRC, file)} ${name}`),
  );
}

describe('screens', () => {
  it('read and do no more than ten things each; only what hands the whole on to them takes more', () => {
    assert.deepEqual(greedyIn(openProgram()), [
      'widget/result/index.ts review',
      'widget/result/index.ts result',
      'workshop/screens/projected.ts projectedView',
    ]);
  });
});
