// The program itself: help, languages, exit codes.

import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { Argument, CommanderError, Option } from 'commander';
import { LANGUAGES } from '#content';
import { Program } from '../../src/cli/program.ts';
import { callTexts, type CallFault } from '../../src/cli/texts/commander.ts';
import { languageOf } from '../../src/cli/language.ts';
import { desk, type Desk } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

describe('labanso', () => {
  it('names its commands and exit codes in both languages', async () => {
    const en = await place.labanso(['--help']);
    assert.deepEqual([en.code, en.err], [0, '']);
    assert.match(en.out, /score[\s\S]*Exit codes: 0/);
    const vi = await place.labanso(['--help', '--lang', 'vi']);
    assert.match(vi.out, /chấm điểm[\s\S]*Mã kết thúc: 0/);
  });

  it('speaks Vietnamese where the system does', async () => {
    assert.match((await place.labanso(['--help'], { env: { LANG: 'vi_VN.UTF-8' } })).out, /Mã kết thúc/);
  });

  it('ends with 2 when there is no such command or language', async () => {
    assert.equal((await place.labanso(['scroe'])).code, 2);
    assert.equal((await place.labanso(['score', '--lang', 'fr'])).code, 2);
  });

  it('says in one sentence that standard output can’t be written', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    for (const words of [['export', 'json-schema'], ['--help'], ['score', 'a.csv'], ['check', 'q.json']]) {
      await place.put('a.csv', 'payments\nmatched\n');
      const stdout = new Writable({
        write: (_chunk, _, done) => done(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })),
      });
      const { code, err } = await place.labanso(words, { stdout });
      if (words[0] !== '--help') assert.equal(code, 3, words.join(' '));
      assert.match(err, words[0] === '--help' ? /^$/ : /^standard output can’t be written: the disk is full$/m);
    }
  });

  it('waits for standard output, which may fail late, and takes it for nobody’s fault when no one reads any more', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    for (const [code, exit] of [
      ['ENOSPC', 3],
      ['EPIPE', 0],
      ['ERR_STREAM_DESTROYED', 0],
    ] as const) {
      const late = Object.assign(new Error(code), { code });
      const stdout = new Writable({ write: (_chunk, _encoding, done) => void setTimeout(() => done(late), 20) });
      const ran = await place.labanso(['check', 'q.json'], { stdout });
      assert.deepEqual([ran.code, ran.err === ''], [exit, exit === 0], code);
    }
  });

  it('speaks the language that was asked for, else the one of the system, by its first setting', () => {
    const words: readonly (readonly [readonly string[], Readonly<Record<string, string>>, string])[] = [
      [[], {}, 'en'],
      [[], { LANG: 'vi_VN.UTF-8' }, 'vi'],
      [[], { LANG: 'VI' }, 'vi'],
      [[], { LC_ALL: 'vi_VN' }, 'vi'],
      [[], { LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, 'vi'],
      [[], { LC_ALL: 'en_US', LC_MESSAGES: 'vi_VN', LANG: 'vi_VN' }, 'en'],
      [[], { LC_ALL: '', LC_MESSAGES: '', LANG: 'vi_VN' }, 'vi'],
      [[], { LANG: 'sr_RS@vi' }, 'en'],
      [[], { LANG: 'vie' }, 'en'],
      [['score', '--lang', 'vi'], {}, 'vi'],
      [['--lang=vi', 'score'], {}, 'vi'],
      [['--lang=en', 'score'], { LANG: 'vi_VN' }, 'en'],
      [['--lang', 'fr'], { LANG: 'vi_VN' }, 'vi'],
      [['--lang'], {}, 'en'],
    ];
    for (const [argv, env, language] of words)
      assert.equal(languageOf(argv, env), language, `${argv.join(' ')} ${JSON.stringify(env)}`);
  });

  it('leaves no English word in the Vietnamese help of any command', async () => {
    for (const command of [[], ['check'], ['new'], ['score'], ['export'], ['import']]) {
      const { out } = await place.labanso([...command, '--help', '--lang', 'vi']);
      assert.doesNotMatch(
        out,
        /Usage|[Oo]ptions|\[command\]|stdin|stdout|Arguments|Commands|choices|default|display|\bthe\b/,
        command.join(),
      );
    }
  });

  it('has one frame of help in both languages: how to call, arguments, options with their choices, commands', async () => {
    const en = await place.labanso(['score', '--help']);
    assert.match(
      en.out,
      /^Usage: labanso score \[options\] \[input\.\.\.\]\n\nScore a file[^]*\n\nArguments:\n  input  CSV/,
    );
    assert.match(en.out, /\n\nOptions:\n  -o, --output <file> +write[^]*\(choices: csv, ndjson\)/);
    assert.match(en.out, /\(choices:\s+rfc4180,\s+excel-vi;\s+default:\s+rfc4180\)/);
    const vi = await place.labanso(['export', '--help', '--lang', 'vi']);
    assert.match(vi.out, /^Cách gọi: labanso export \[tùy chọn\] <format>\n[^]*\n\nTham số:\n[^]*\n\nTùy chọn:\n/);
    assert.match(
      (await place.labanso(['--help'])).out,
      /Usage: labanso \[options\] \[command\]\n[^]*\n\nCommands:\n  check \[options\] <files\.\.\.> /,
    );
  });

  it('has in its help what there is, side by side, and below a command what is above it', () => {
    let said = '';
    const program = new Program('en', 'tool')
      .description('A tool.')
      .exitOverride()
      .configureOutput({ writeOut: (text) => (said += text), writeErr: () => {}, getOutHelpWidth: () => 60 });
    const make = program
      .command('make')
      .description('Makes things of many kinds, each of which has a name that is long.');
    make
      .command('round')
      .description('a ball')
      .argument('<size>', 'how large')
      .argument('[colours...]', 'which')
      .addOption(new Option('--ink <kind>', 'what with').choices(['black', 'blue']).default('blue'))
      .option('--no-paper', 'on nothing')
      .option('--far', 'from here', false);
    make.command('go');
    const helpOf = (...words: readonly string[]): readonly string[] => {
      said = '';
      assert.throws(() => program.parse([...words, '--help'], { from: 'user' }), { exitCode: 0 });
      return said.split('\n');
    };
    assert.deepEqual(helpOf('make'), [
      'Usage: tool make [command]',
      '',
      'Makes things of many kinds, each of which has a name that is',
      'long.',
      '',
      'Options:',
      '  -h, --help  display help for command',
      '',
      'Commands:',
      '  round [options] <size> [colours...]  a ball',
      '  go',
      '  help [command]                       display help for command',
      '',
    ]);
    assert.deepEqual(helpOf('make', 'round'), [
      'Usage: tool make round [options] <size> [colours...]',
      '',
      'a ball',
      '',
      'Arguments:',
      '  size     how large',
      '  colours  which',
      '',
      'Options:',
      '  --ink <kind>  what with (choices: black, blue; default:',
      '                blue)',
      '  --no-paper    on nothing',
      '  --far         from here',
      '  -h, --help    display help for command',
      '',
    ]);
    assert.throws(() => program.error('own words'), { code: 'commander.error', message: 'own words' });
    assert.throws(() => program.error('own words', { exitCode: 3 }), { code: 'commander.error', exitCode: 3 });
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['scroe', /^Gọi sai: không có lệnh “scroe”\s*\(Có phải: score\?\)/],
    ['score --boguss', /^Gọi sai: không có tùy chọn “--boguss”\n(?!\()/],
    ['score --outptu x', /^Gọi sai: không có tùy chọn “--outptu”\n\(Có phải: --output\?\)/],
    ['check a --formt=json', /^Gọi sai: không có tùy chọn “--formt”\n\(Có phải: --format/],
    ['check a --lagn', /^Gọi sai: không có tùy chọn “--lagn”\n\(Có phải: --lang\?\)/],
    ['score -x', /^Gọi sai: không có tùy chọn “-x”\n(?!\()/],
    ['export', /^Gọi sai: còn thiếu tham số “format”/],
    ['export word', /^Gọi sai: tham số “format” không nhận “word”\. Chọn một trong: sql, /],
    ['check a --format xml', /^Gọi sai: tùy chọn “--format <format>” không nhận “xml”\. Chọn một trong: text, /],
    ['export sql -q', /^Gọi sai: tùy chọn “-q, --questionnaire <name>” còn thiếu giá trị/],
    ['new a b', /^Gọi sai: lệnh “new” nhận 1 tham số, ở đây có 2\./],
    ['check', /^Gọi sai: còn thiếu tham số “files”/],
    ['import xlsform', /^Gọi sai: còn thiếu tham số “file”/],
  ];
  for (const [words, said] of wrong)
    it(`says in Vietnamese what is wrong with \`${words}\``, async () => {
      const { code, out, err } = await place.labanso(['--lang', 'vi', ...words.split(' ')]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
      assert.match(err, /Xem cách dùng/);
      assert.doesNotMatch(err, /error|missing|unknown|Expected/);
    });

  /** A call for each kind of fault, and what its sentence has to hold. */
  const faults: Readonly<Record<CallFault, readonly [string, readonly string[]]>> = {
    unknownCommand: ['mkae', ['mkae', 'make']],
    unknownOption: ['make round --must 1 --paprr', ['--paprr', '--paper']],
    missingArgument: ['make --must 1', ['shape']],
    missingMandatoryOptionValue: ['make round', ['--must <value>']],
    optionMissingArgument: ['make round --must', ['--must <value>']],
    conflictingOption: ['make round --must 1 --ink --paper', ['--ink', '--paper']],
    excessArguments: ['make round red --must 1', ['make', '1', '2']],
    invalidArgument: ['make oval --must 1', ['shape', 'oval', 'round, square']],
    invalidOption: ['make round --must 1 --size huge', ['--size <size>', 'huge', 'small, large']],
  };
  for (const language of LANGUAGES)
    for (const [fault, [words, facts]] of Object.entries(faults))
      it(`says its own words of ${fault} in ${language}`, () => {
        let said = '';
        const program = new Program(language, 'tool')
          .exitOverride()
          .configureOutput({ writeErr: (text) => (said += text) });
        program
          .command('make')
          .addArgument(new Argument('<shape>').choices(['round', 'square']))
          .requiredOption('--must <value>')
          .addOption(new Option('--size <size>').choices(['small', 'large']))
          .addOption(new Option('--ink').conflicts('paper'))
          .option('--paper')
          .action(() => undefined);
        const isIt = (cause: unknown) => cause instanceof CommanderError && cause.code === fault;
        assert.throws(() => program.parse(words.split(' '), { from: 'user' }), isIt);
        assert.ok(said.startsWith(callTexts[language].wrong), said);
        for (const fact of facts) assert.ok(said.includes(fact), `${said} lacks ${fact}`);
      });
});
