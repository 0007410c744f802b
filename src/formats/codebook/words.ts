// Everything in a codebook that belongs to no questionnaire. The names of its columns are the same in each language.

import type { PaperLanguage } from '../paper/words.ts';
import type { ResultColumn } from '../columns.ts';

export interface CodebookWords {
  /** Of a profile field, who is asked. */
  readonly is: string;
  readonly isNot: string;
  readonly orBlank: string;
  readonly and: string;
  readonly orIf: string;
  /** Behind the meaning of an exclusive option. */
  readonly alone: string;
  readonly blankField: string;
  readonly blankQuestion: string;
  /** Of a question that may follow from another one. */
  readonly blankImplied: string;
  /** Before the profiles that may say "not applicable". */
  readonly onlyIf: string;
  readonly numbers: (from: number, to: number) => string;
  /** Of a result column; `of` names the area or what the indicator counts. */
  readonly result: Readonly<Record<ResultColumn['holds'], (of: string) => string>>;
  readonly complete: readonly [no: string, yes: string];
  readonly points: string;
  readonly noScore: Readonly<Record<'score' | 'range' | 'level' | 'area', string>>;
  readonly levelFrom: (from: number) => string;
  readonly gate: (area: string, from: number) => string;
  readonly indicator: readonly [no: string, yes: string, uncounted: string];
  readonly atLeast: (count: number) => string;
}

export const codebookWords: Readonly<Record<PaperLanguage, CodebookWords>> = {
  vi: {
    is: 'là',
    isNot: 'không phải',
    orBlank: 'hoặc để trống',
    and: ' và ',
    orIf: '; hoặc nếu ',
    alone: 'chỉ chọn một mình',
    blankField: 'không trả lời; câu hỏi nào có điều kiện theo mục này vẫn được hỏi',
    blankQuestion: 'chưa trả lời',
    blankImplied: 'chưa trả lời; nếu suy ra được từ câu khác thì tính theo câu suy ra (cột implied_from)',
    onlyIf: 'chỉ khi',
    numbers: (from, to) => (from === to ? `đúng ${from}` : `từ ${from} đến ${to}`),
    result: {
      complete: () => 'Đã trả lời đủ các câu được hỏi chưa',
      score: () => 'Điểm chung',
      lowest: () => 'Điểm chung thấp nhất có thể, khi trả lời nốt',
      highest: () => 'Điểm chung cao nhất có thể, khi trả lời nốt',
      level: () => 'Mức',
      'lowest-level': () => 'Mức thấp nhất có thể, khi trả lời nốt',
      'highest-level': () => 'Mức cao nhất có thể, khi trả lời nốt',
      'area-score': (of) => `Điểm của mảng: ${of}`,
      'area-lowest': (of) => `Điểm thấp nhất có thể của mảng: ${of}`,
      'area-highest': (of) => `Điểm cao nhất có thể của mảng: ${of}`,
      indicator: (of) => `Chỉ số: ${of}`,
    },
    complete: ['chưa: còn câu chưa trả lời, nên chưa có điểm và mức', 'đủ'],
    points: 'điểm, số nguyên',
    noScore: {
      score: 'chưa trả lời đủ, hoặc không câu nào được tính điểm',
      range: 'không câu nào được tính điểm',
      level: 'chưa có điểm chung',
      area: 'mảng này chưa trả lời đủ, hoặc không câu nào được tính điểm',
    },
    levelFrom: (from) => `điểm chung từ ${from}`,
    gate: (area, from) => `${area} từ ${from}`,
    indicator: ['không, hoặc không biết', 'có', 'không tính: câu này không được hỏi, không áp dụng hoặc chưa trả lời'],
    atLeast: (count) => `từ ${count} trở lên`,
  },
  en: {
    is: 'is',
    isNot: 'is not',
    orBlank: 'or left blank',
    and: ' and ',
    orIf: '; or if ',
    alone: 'chosen alone',
    blankField: 'not answered; questions that depend on this field are asked all the same',
    blankQuestion: 'unanswered',
    blankImplied: 'unanswered; where an answer follows from another question, that one counts (column implied_from)',
    onlyIf: 'only if',
    numbers: (from, to) => (from === to ? `exactly ${from}` : `from ${from} to ${to}`),
    result: {
      complete: () => 'Whether every asked question is answered',
      score: () => 'Overall score',
      lowest: () => 'Lowest overall score that is possible once the rest is answered',
      highest: () => 'Highest overall score that is possible once the rest is answered',
      level: () => 'Level',
      'lowest-level': () => 'Lowest level that is possible once the rest is answered',
      'highest-level': () => 'Highest level that is possible once the rest is answered',
      'area-score': (of) => `Score of the area: ${of}`,
      'area-lowest': (of) => `Lowest score of the area that is possible: ${of}`,
      'area-highest': (of) => `Highest score of the area that is possible: ${of}`,
      indicator: (of) => `Indicator: ${of}`,
    },
    complete: ['no: questions are unanswered, so there is no score and no level', 'yes'],
    points: 'points, an integer',
    noScore: {
      score: 'not complete, or no question counts',
      range: 'no question counts',
      level: 'there is no overall score',
      area: 'the area is not complete, or none of its questions counts',
    },
    levelFrom: (from) => `overall score from ${from}`,
    gate: (area, from) => `${area} from ${from}`,
    indicator: [
      'no, or they don’t know',
      'yes',
      'not counted: the question isn’t asked, doesn’t apply, or is unanswered',
    ],
    atLeast: (count) => `${count} or more`,
  },
};
