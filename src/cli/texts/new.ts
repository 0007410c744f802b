const vi = {
  about: 'Tạo một bộ câu hỏi mẫu, có giải thích, để sửa thành bộ câu hỏi của mình.',
  file: 'tệp sẽ tạo; - là in ra màn hình',
  written: (file: string): string => `Đã tạo ${file}. Sửa xong thì kiểm tra: labanso check ${file}`,
};

const en: typeof vi = {
  about: 'Write a sample questionnaire, with explanations, to make your own of.',
  file: 'the file to write; - prints it',
  written: (file) => `${file} is written. After each change: labanso check ${file}`,
};

export const newTexts = { vi, en };
