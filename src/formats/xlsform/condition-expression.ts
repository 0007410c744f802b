// `askIf` as an XPath expression of ODK, and back: equalities of profile fields, `and`, `or`, `selected`, brackets.

import { alternatives, type Condition, type Id } from '#model';
import { parse, Unsupported, type Fields, type Why } from './parse-expression.ts';

const quoted = (text: string): string => `'${text}'`;

/**
 * A condition as ODK evaluates it. A field that was left out is `''` there, and holds, as in our model.
 *
 * Shape: a condition and the name of each field in the form → an expression.
 *
 * @example toExpression({sector: ['food']}, (id) => id) //=> "(${sector} = '' or ${sector} = 'food')"
 */
export function toExpression(condition: Condition, nameOf: (field: Id) => string): string {
  const field = ([id, values]: readonly [Id, readonly string[]]): string =>
    `(${['', ...values].map((value) => `\${${nameOf(id)}} = ${quoted(value)}`).join(' or ')})`;
  const all = (fields: Fields): string => Object.entries(fields).map(field).join(' and ') || 'true()';
  const list = alternatives(condition);
  return list.length === 1 ? all(list[0]!) : list.map((fields) => `(${all(fields)})`).join(' or ');
}

/** What an expression says, in our words; or why it can't be said so. */
export type FromExpression =
  | { readonly condition: Condition; readonly forgetsBlank: boolean }
  /** The part that can't be said: of `choice`, an option that `field` doesn't have. */
  | { readonly unsupported: string; readonly why: Why; readonly field: string };

/**
 * The condition that an expression states.
 *
 * Shape: the expression, and the field that a name stands for, with its options (`undefined`: there is none)
 * → the condition, or what in it is beyond us. `forgetsBlank`: it is false where a field was left out, which our
 * conditions never are. Never throws.
 */
export function fromExpression(
  expression: string,
  fieldOf: (name: string) => { readonly id: Id; readonly options: readonly Id[] } | undefined,
): FromExpression {
  try {
    let forgetsBlank = false;
    const list = parse(expression).map((fields): Fields =>
      Object.fromEntries(
        Object.entries(fields).map(([name, values]) => {
          const field = fieldOf(name);
          if (!field) throw new Unsupported(`\${${name}}`);
          const wrong = values.find((value) => value && !field.options.includes(value));
          if (wrong) throw new Unsupported(wrong, 'choice', name);
          if (!values.includes('')) forgetsBlank = true;
          const options = values.filter(Boolean);
          if (!options.length) throw new Unsupported(`\${${name}} = ''`);
          return [field.id, options];
        }),
      ),
    );
    return { condition: list.length === 1 ? list[0]! : list, forgetsBlank };
  } catch (cause) {
    if (cause instanceof Unsupported)
      return { unsupported: cause.message || expression, why: cause.why, field: cause.field };
    throw cause;
  }
}
