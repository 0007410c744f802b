import type { InBoth } from '../language.ts';

export const newTexts: InBoth<{
  readonly about: string;
  readonly file: string;
  readonly written: (file: string) => string;
}> = {
  vi: {
    about: 'Tạo một bộ câu hỏi mẫu, có giải thích, để sửa thành bộ câu hỏi của mình.',
    file: 'tệp sẽ tạo; - là in ra màn hình',
    written: (file) => `Đã tạo ${file}. Sửa xong thì kiểm tra: labanso check ${file}`,
  },
  en: {
    about: 'Write a sample questionnaire, with explanations, to make your own of.',
    file: 'the file to write; - prints it',
    written: (file) => `${file} is written. After each change: labanso check ${file}`,
  },
};
