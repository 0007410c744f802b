// What stands in the workbook of `labanso export xlsx-template` beside the questionnaire's own texts.

const vi = {
  /** Names of sheets: no space, so that a formula needs no quotes. */
  answers: 'tra_loi',
  lists: 'danh_sach',
  one: 'chọn một mục trong danh sách.',
  several: 'chọn một mục, hoặc ghi nhiều mục, cách nhau bằng dấu chấm phẩy.',
  number: (min: number, max: number): string => `ghi một số nguyên từ ${min} đến ${max}, hoặc chọn trong danh sách.`,
  notListed: 'Hãy chọn một mục trong danh sách.',
};

const en: typeof vi = {
  answers: 'answers',
  lists: 'lists',
  one: 'choose one from the list.',
  several: 'choose one, or write several with semicolons between them.',
  number: (min, max) => `write an integer from ${min} to ${max}, or choose from the list.`,
  notListed: 'Please choose one from the list.',
};

export const templateWords = { vi, en };
export type TemplateWords = typeof vi;
