import type { InBoth } from '../language.ts';

/** What stands in the workbook of `labanso export xlsx-template` beside the questionnaire's own texts. */
export interface TemplateWords {
  /** Names of sheets: no space, so that a formula needs no quotes. */
  readonly answers: string;
  readonly lists: string;
  readonly one: string;
  readonly several: string;
  readonly number: (min: number, max: number) => string;
  readonly notListed: string;
}

export const templateWords: InBoth<TemplateWords> = {
  vi: {
    answers: 'tra_loi',
    lists: 'danh_sach',
    one: 'chọn một mục trong danh sách.',
    several: 'chọn một mục, hoặc ghi nhiều mục, cách nhau bằng dấu chấm phẩy.',
    number: (min, max) => `ghi một số nguyên từ ${min} đến ${max}, hoặc chọn trong danh sách.`,
    notListed: 'Hãy chọn một mục trong danh sách.',
  },
  en: {
    answers: 'answers',
    lists: 'lists',
    one: 'choose one from the list.',
    several: 'choose one, or write several with semicolons between them.',
    number: (min, max) => `write an integer from ${min} to ${max}, or choose from the list.`,
    notListed: 'Please choose one from the list.',
  },
};
