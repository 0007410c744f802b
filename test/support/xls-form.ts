// An XLSForm as ODK takes it: whether it would be refused, and how somebody fills it in.

import type { Rows, XlsForm } from '#formats';
import { NOT_APPLICABLE, UNSURE, type Answer, type Submission } from '#model';
import { evaluate, holdsIn, type Scope } from './xls-expressions.ts';

export type Record_ = Readonly<Record<string, string>>;

/** The rows of a sheet by the names of their columns; empty cells are ''. */
export const recordsOf = ([header = [], ...body]: Rows): readonly Record_[] =>
  body.map((row) => Object.fromEntries(header.map((name, i) => [String(name), String(row[i] ?? '')])));

const XML_NAME = /^[A-Za-z_][\w.-]*$/;
const TYPES = /^(select_one|select_multiple) (\S+)$|^integer$|^calculate$/;

/** The names of choices by list. */
export function listsOf(form: XlsForm): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { list_name: list, name } of recordsOf(form.choices))
    lists.set(list!, [...(lists.get(list!) ?? []), name!]);
  return lists;
}

/** Why pyxform or ODK Validate would refuse a form; written after pyxform's xls2json.py and its validators. */
export function formFaults(form: XlsForm): readonly string[] {
  const faults: string[] = [];
  const expect = (isSo: boolean, fault: string): void => void (isSo || faults.push(fault));
  const survey = recordsOf(form.survey);
  const names = survey.map(({ name }) => name!);
  const lists = listsOf(form);
  const languages = form.survey[0]!.filter((name) => /^label::/.test(String(name))).map((name) =>
    String(name).slice(7),
  );
  const labelled = (row: Record_, what: string): void => {
    for (const language of languages) {
      const label = row[`label::${language}`]!;
      expect(label.trim() !== '', `${what} has no label in ${language}`);
      expect(!label.includes('${'), `${what} refers to another answer in its label`);
    }
  };
  const scope: Scope = {
    here: '',
    choice: '',
    valueOf: (name) => {
      expect(names.includes(name), `\${${name}} is no name`);
      return '';
    },
  };

  expect(languages.length > 0, 'no language');
  for (const language of languages) expect(/^\S.* \([a-z]{2}\)$/.test(language), `${language} has no tag`);
  for (const row of survey) {
    const { type, name } = row as { type: string; name: string };
    const [, kind, list] = TYPES.exec(type) ?? [];
    expect(TYPES.test(type), `${type} is no type`);
    expect(XML_NAME.test(name), `${name} is no XML name`);
    expect(name !== 'meta', 'meta is a reserved name');
    expect(names.filter((one) => one.toLowerCase() === name.toLowerCase()).length === 1, `${name} is there twice`);
    if (kind) expect(lists.has(list!), `${list} is no list`);
    if (type === 'calculate') expect(row['calculation'] !== '', `${name} calculates nothing`);
    else labelled(row, name);
    for (const column of ['relevant', 'constraint', 'calculation', 'choice_filter'])
      if (row[column])
        try {
          evaluate(row[column], scope);
        } catch (cause) {
          faults.push(`${name}: ${(cause as Error).message}`);
        }
    expect(/^(yes|)$/.test(row['required']!), `${name} is required "${row['required']}"`);
  }
  for (const [list, choices] of lists) {
    expect(XML_NAME.test(list) && !list.includes('-'), `${list} is no name of a list`);
    expect(new Set(choices).size === choices.length, `${list} has a choice twice`);
    for (const choice of choices) expect(/^\S+$/.test(choice), `"${choice}" in ${list} has a space`);
  }
  for (const row of recordsOf(form.choices)) labelled(row, row['name']!);
  const [settings, ...more] = recordsOf(form.settings);
  expect(more.length === 0, 'settings has several rows');
  for (const column of ['form_title', 'form_id', 'version', 'default_language'])
    expect(Boolean(settings?.[column]), `settings has no ${column}`);
  expect(languages.includes(settings?.['default_language'] ?? ''), 'the default language has no labels');
  return faults;
}

const textOf = (answer: Answer | undefined): string =>
  Array.isArray(answer) ? answer.join(' ') : String((answer as string | number | undefined) ?? '');

/**
 * What ODK hands over when somebody fills in the form with these answers: one value for each row, '' for what is not
 * asked or left open. Throws where the form doesn't take an answer.
 */
export function fillIn(form: XlsForm, { profile = {}, answers }: Submission): Record_ {
  const lists = listsOf(form);
  const values: Record<string, string> = {};
  const scope = (here = ''): Scope => ({
    here,
    valueOf: (name) => {
      if (!(name in values)) throw new Error(`${name} is asked too late`);
      return values[name]!;
    },
  });
  const meant = (name: string): string => {
    const [, question, part] = /^(.*)_(how|number)$/.exec(name) ?? [];
    if (!question) return textOf(name in answers ? answers[name] : profile[name.replace(/^profile\./, '')]);
    const answer = answers[question];
    if (part === 'number') return typeof answer === 'number' ? String(answer) : '';
    return typeof answer === 'number' ? 'number' : answer === UNSURE || answer === NOT_APPLICABLE ? answer : '';
  };
  for (const row of recordsOf(form.survey)) {
    const { type, name, relevant, constraint, calculation, choice_filter: filter } = row as Record<string, string>;
    if (type === 'calculate') {
      values[name!] = String(evaluate(calculation!, scope()));
      continue;
    }
    const value = relevant && !holdsIn(relevant, scope()) ? '' : meant(name!);
    const list = lists.get(type!.split(' ')[1] ?? '');
    for (const one of list ? value.split(' ').filter(Boolean) : [])
      if (!list!.includes(one) || (filter && !holdsIn(filter, { ...scope(), choice: one })))
        throw new Error(`${one} is no choice of ${name}`);
    if (value && constraint && !holdsIn(constraint, scope(value))) throw new Error(`${name} doesn't take ${value}`);
    values[name!] = value;
  }
  return values;
}
