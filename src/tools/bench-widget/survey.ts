// The questionnaire `sme-vn` as a survey of SurveyJS: the same questions, answers and Vietnamese texts, and what it
// takes to score them. Runs in Node; `bench-survey-page.ts` opens it in the page.
import type { Question } from '#model';
import { loadFirst, smeVn } from '#content';

/** What scoring takes, apart from the questions' own settings. */
export interface Rules {
  readonly questions: readonly {
    readonly id: string;
    readonly area: string;
    readonly weight: number;
    /** Option id → points; nothing for a number. */
    readonly points?: Readonly<Record<string, number>>;
    readonly bands?: readonly (readonly [from: number, points: number])[];
  }[];
  readonly areas: readonly { readonly id: string }[];
  readonly levels: readonly {
    readonly name: string;
    readonly from: number;
    readonly gates: readonly (readonly [area: string, from: number])[];
  }[];
}

/** The name under which an area's score is put into the result page. */
const areaVariable = (id: string): string => `area_${id.replaceAll('-', '_')}`;

const { questions, areas, levels } = smeVn as { questions: readonly Question[] } & Pick<
  typeof smeVn,
  'areas' | 'levels'
>;

interface Texts {
  readonly text: string;
  readonly unit?: string;
  readonly notApplicable?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The survey's JSON and the rules of its score, in Vietnamese. */
export async function surveyOf(): Promise<{ survey: object; rules: Rules }> {
  const texts = await loadFirst.vi();
  const textsOf = (id: string): Texts => (texts.questions as Readonly<Record<string, Texts>>)[id]!;
  const choices = (question: Question & { options: readonly { id: string; exclusive?: boolean }[] }) => [
    ...question.options.map(({ id, exclusive }) => ({
      value: id,
      text: textsOf(question.id).options?.[id],
      ...(exclusive ? { isExclusive: true } : {}),
    })),
    ...[
      ['unsure', 'Tôi không biết'] as const,
      ...(question.notApplicable
        ? [['not-applicable', textsOf(question.id).notApplicable ?? 'Không áp dụng'] as const]
        : []),
    ].map(([value, text]) => ({ value, text, ...(question.type === 'multiple' ? { isExclusive: true } : {}) })),
  ];
  const element = (question: Question): object => ({
    name: question.id,
    title: textsOf(question.id).text,
    ...(question.type === 'number'
      ? {
          type: 'text',
          inputType: 'number',
          min: question.min,
          max: question.max,
          description: textsOf(question.id).unit,
        }
      : { type: question.type === 'single' ? 'radiogroup' : 'checkbox', choices: choices(question) }),
  });
  return {
    survey: {
      title: texts.title,
      showProgressBar: true,
      progressBarType: 'questions',
      showQuestionNumbers: false,
      pagePrevText: 'Quay lại',
      pageNextText: 'Tiếp tục',
      completeText: 'Xem kết quả',
      pages: questions.map((question) => ({
        name: `page-${question.id}`,
        elements: [element(question)],
      })),
      completedHtml:
        '<div class="bench-result"><h3>{level}</h3><p class="bench-score">{score} / 100 điểm</p><table>' +
        areas.map(({ id }) => `<tr><td>${texts.areas[id]}</td><td>{${areaVariable(id)}}</td></tr>`).join('') +
        '</table></div>',
    },
    rules: {
      questions: questions.map((question) => ({
        id: question.id,
        area: question.area,
        weight: question.weight ?? 1,
        ...(question.type === 'number'
          ? { bands: question.bands.map(({ from, points }) => [from, points] as const) }
          : { points: Object.fromEntries(question.options.map(({ id, points }) => [id, points])) }),
      })),
      areas,
      levels: levels.map((level) => ({
        name: texts.levels[level.id],
        from: level.from,
        gates: 'gates' in level ? level.gates.map(({ area, from }) => [area, from] as const) : [],
      })),
    },
  };
}
