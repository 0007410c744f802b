import type { InBoth } from '../language.ts';

export const newTexts: InBoth<{
  readonly about: string;
  readonly file: string;
  readonly force: string;
  readonly exists: (file: string) => string;
  readonly unwritable: (file: string, why: string) => string;
  readonly written: (file: string) => string;
}> = {
  vi: {
    about: 'Tạo một bộ câu hỏi mẫu, có giải thích, để sửa thành bộ câu hỏi của mình.',
    file: 'tệp sẽ tạo; - là in ra màn hình',
    force: 'ghi đè nếu tệp đã có',
    exists: (file) => `${file} đã có, nên không ghi đè. Chọn tên khác, hoặc thêm --force.`,
    unwritable: (file, why) => `Không ghi được ${file}: ${why}`,
    written: (file) => `Đã tạo ${file}. Sửa xong thì kiểm tra: labanso check ${file}`,
  },
  en: {
    about: 'Write a sample questionnaire, with explanations, to make your own of.',
    file: 'the file to write; - prints it',
    force: 'overwrite a file that is there',
    exists: (file) => `${file} is there already and was left alone. Choose another name, or add --force.`,
    unwritable: (file, why) => `${file} can’t be written: ${why}`,
    written: (file) => `${file} is written. After each change: labanso check ${file}`,
  },
};
