import { minutesToFill, type Question } from '#model';
import type { Facts } from '../visit/facts.ts';

/** Whole minutes that some questions take, in the language spoken. */
export const minutesOf = ({ t }: Pick<Facts, 't'>, questions: readonly Question[]): number =>
  minutesToFill(
    questions.flatMap((question) => {
      const text = (key: string): string => t(`content:questions.${question.id}.${key}`);
      return [
        text('text'),
        ...(question.type === 'number' ? [text('unit')] : question.options.map(({ id }) => text(`options.${id}`))),
      ];
    }),
    questions.length,
  );
