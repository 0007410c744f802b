// Ids: none twice, and none that leads nowhere.

import type { Addition, Condition, Finding, Id, Question, Questionnaire, Target } from '#model';
import { alternatives } from '#model';
import * as errors from './errors.ts';
import type { Path } from './finding-of.ts';

type Named = { readonly id: Id };

const ids = (list: readonly Named[] = []): readonly Id[] => list.map(({ id }) => id);

/** What stands in a list a second time; `rest` leads from an item to the id. */
function* repeated(list: readonly Id[] = [], path: Path, ...rest: Path): Iterable<Finding> {
  for (const [i, id] of list.entries()) {
    const first = list.indexOf(id);
    if (first < i) yield errors.duplicateId([...path, i, ...rest], id, [...path, first, ...rest]);
  }
}

function* condition(questionnaire: Questionnaire, tested: Condition | undefined, path: Path): Iterable<Finding> {
  if (!tested) return;
  for (const [i, fields] of alternatives(tested).entries()) {
    const here = Array.isArray(tested) ? [...path, i] : path;
    for (const [name, values] of Object.entries(fields)) {
      const field = questionnaire.profile?.find(({ id }) => id === name);
      const fieldIds = ids(questionnaire.profile);
      yield* repeated(values, [...here, name]);
      if (!field && ids(questionnaire.questions).includes(name))
        yield errors.conditionOnQuestion([...here, name], name, fieldIds);
      else if (!field) yield errors.unknownId([...here, name], 'profile field', name, fieldIds);
      else
        for (const [j, value] of values.entries())
          if (!field.options.includes(value))
            yield errors.unknownId([...here, name, j], 'option', value, field.options);
    }
  }
}

const optionsOf = (question: Question): readonly Id[] => (question.type === 'number' ? [] : ids(question.options));

/** Faults of an answer that an action or another answer leads to. */
export function* target(question: Question, wanted: Target, path: Path): Iterable<Finding> {
  if (question.type === 'number') {
    const fits = typeof wanted === 'number' && wanted >= question.min && wanted <= question.max;
    if (!fits) yield errors.targetNotAllowed(path, wanted, ['integer-between', question.min, question.max]);
  } else if (typeof wanted === 'number' || (question.type === 'single' && typeof wanted !== 'string'))
    yield errors.targetNotAllowed(path, wanted, question.type === 'single' ? ['option-id'] : ['list', 'option ids']);
  else {
    if (Array.isArray(wanted)) yield* repeated(wanted, path);
    for (const [i, id] of [wanted].flat().entries())
      if (!optionsOf(question).includes(id))
        yield errors.unknownId(Array.isArray(wanted) ? [...path, i] : path, 'option', id, optionsOf(question));
    const alone = question.options.find(
      (option) => 'exclusive' in option && option.exclusive && wanted.includes(option.id),
    );
    if (alone && Array.isArray(wanted) && wanted.length > 1)
      yield errors.targetNotAllowed(path, wanted, ['alone', alone.id]);
  }
}

/** The lists of a questionnaire whose items have ids of their own. */
export const LISTS = ['profile', 'areas', 'questions', 'levels', 'actions', 'indicators', 'sources'] as const;

/** Ids that stand twice in a list of a questionnaire, or of an addition to one. */
export function* duplicateFindings(questionnaire: Addition): Iterable<Finding> {
  for (const name of LISTS) yield* repeated(ids(questionnaire[name]), [name], 'id');
}

function* actionReferences(questionnaire: Questionnaire): Iterable<Finding> {
  const { questions, actions = [], sources } = questionnaire;
  for (const [i, action] of actions.entries()) {
    const path = ['actions', i];
    for (const [id, wanted] of Object.entries(action.raises)) {
      const question = questions.find((one) => one.id === id);
      if (!question) yield errors.unknownId([...path, 'raises', id], 'question', id, ids(questions));
      else yield* target(question, wanted, [...path, 'raises', id]);
    }
    yield* repeated(action.requires, [...path, 'requires']);
    yield* repeated(action.sources, [...path, 'sources']);
    for (const [j, id] of (action.requires ?? []).entries())
      if (!ids(actions).includes(id)) yield errors.unknownId([...path, 'requires', j], 'action', id, ids(actions));
    for (const [j, id] of (action.sources ?? []).entries())
      if (!ids(sources).includes(id)) yield errors.unknownId([...path, 'sources', j], 'source', id, ids(sources));
    yield* condition(questionnaire, action.for, [...path, 'for']);
  }
}

function* indicatorReferences({ questions, indicators = [] }: Questionnaire): Iterable<Finding> {
  for (const [i, indicator] of indicators.entries()) {
    const path = ['indicators', i];
    const question = questions.find(({ id }) => id === indicator.question);
    if (!question) yield errors.unknownId([...path, 'question'], 'question', indicator.question, ids(questions));
    else if ('atLeast' in indicator) yield* target(question, indicator.atLeast, [...path, 'atLeast']);
    else if (question.type === 'number') yield* target(question, indicator.in, [...path, 'in']);
    else {
      yield* repeated(indicator.in, [...path, 'in']);
      for (const [j, id] of indicator.in.entries())
        if (!optionsOf(question).includes(id))
          yield errors.unknownId([...path, 'in', j], 'option', id, optionsOf(question));
    }
  }
}

/** Duplicate ids, and references to what isn't there. */
export function* referenceFindings(questionnaire: Questionnaire): Iterable<Finding> {
  const { profile = [], areas, questions, levels, express = [] } = questionnaire;
  yield* duplicateFindings(questionnaire);
  for (const [i, { options }] of profile.entries()) yield* repeated(options, ['profile', i, 'options']);

  for (const [i, question] of questions.entries()) {
    const path = ['questions', i];
    yield* repeated(optionsOf(question), [...path, 'options'], 'id');
    if (!ids(areas).includes(question.area))
      yield errors.unknownId([...path, 'area'], 'area', question.area, ids(areas));
    yield* condition(questionnaire, question.askIf, [...path, 'askIf']);
    if (typeof question.notApplicable === 'object')
      yield* condition(questionnaire, question.notApplicable, [...path, 'notApplicable']);
  }
  yield* repeated(express, ['express']);
  for (const [i, id] of express.entries())
    if (!ids(questions).includes(id)) yield errors.unknownId(['express', i], 'question', id, ids(questions));
  for (const [i, { gates = [] }] of levels.entries()) {
    const path = ['levels', i, 'gates'];
    const gated = gates.map(({ area }) => area);
    yield* repeated(gated, path, 'area');
    for (const [j, area] of gated.entries())
      if (!ids(areas).includes(area)) yield errors.unknownId([...path, j, 'area'], 'area', area, ids(areas));
  }
  yield* actionReferences(questionnaire);
  yield* indicatorReferences(questionnaire);
}
