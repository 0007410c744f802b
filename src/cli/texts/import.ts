import type { XlsxReason } from '../xlsx/fault.ts';

type Reasons = Readonly<Record<XlsxReason, (part: string) => string>>;

const within = (part: string, before: string): string => (part ? ` (${before} ${part})` : '');

const reasonsVi: Reasons = {
  'not-xlsx': () => 'không phải tệp Excel .xlsx.',
  'old-xls': () => 'là tệp Excel đời cũ (.xls). Mở bằng Excel rồi lưu lại thành .xlsx.',
  macros: () => 'có macro (.xlsm). Lưu lại thành .xlsx, là loại không chứa macro.',
  encrypted: () => 'có mật khẩu hoặc bị mã hóa. Bỏ mật khẩu rồi lưu lại.',
  damaged: (part) => `bị hỏng${within(part, 'phần')}. Mở bằng Excel rồi lưu lại, hoặc xin lại tệp.`,
  'too-big': () => 'quá lớn: tối đa 10 MB, giải nén ra tối đa 20 MB.',
  'too-many-parts': () => 'có quá nhiều tệp con bên trong: tối đa 200.',
  bomb: (part) => `bung ra lớn bất thường${within(part, 'phần')}, nên không mở.`,
  path: (part) => `chứa đường dẫn trỏ ra ngoài${within(part, 'phần')}, nên không mở.`,
  symlink: (part) => `chứa liên kết tới tệp khác${within(part, 'phần')}, nên không mở.`,
  dtd: (part) =>
    `chứa khai báo DTD hoặc ENTITY${within(part, 'phần')}, nên không mở. Excel không ghi ra những thứ này.`,
  encoding: (part) => `không ở dạng Unicode UTF-8${within(part, 'phần')}. Mở bằng Excel rồi lưu lại thành .xlsx.`,
  'too-many-cells': (part) =>
    `có trang tính quá lớn${within(part, 'phần')}: tối đa 50.000 dòng, 200 cột. Xóa các dòng, cột trống ở cuối.`,
  'too-long': (part) => `có ô dài quá 32.767 ký tự${within(part, 'trang')}. Rút ngắn ô đó rồi lưu lại.`,
};

const reasonsEn: Reasons = {
  'not-xlsx': () => 'isn’t an Excel .xlsx file.',
  'old-xls': () => 'is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  macros: () => 'has macros (.xlsm). Save it as .xlsx, which has none.',
  encrypted: () => 'has a password or is encrypted. Take the password off and save it again.',
  damaged: (part) => `is damaged${within(part, 'in')}. Open it in Excel and save it again, or ask for it anew.`,
  'too-big': () => 'is too large: the most is 10 MB, and 20 MB unpacked.',
  'too-many-parts': () => 'has too many files inside: the most is 200.',
  bomb: (part) => `unpacks to a size that no form has${within(part, 'in')}, so it isn’t opened.`,
  path: (part) => `has a path that leads out of it${within(part, 'in')}, so it isn’t opened.`,
  symlink: (part) => `has a link to another file${within(part, 'in')}, so it isn’t opened.`,
  dtd: (part) => `declares a DTD or an entity${within(part, 'in')}, so it isn’t opened. Excel writes none.`,
  encoding: (part) => `isn’t Unicode UTF-8${within(part, 'in')}. Open it in Excel and save it as .xlsx.`,
  'too-many-cells': (part) =>
    `has a sheet that is too large${within(part, 'in')}: the most is 50,000 rows, 200 columns. Delete the empty ones at its end.`,
  'too-long': (part) =>
    `has a cell of more than 32,767 characters${within(part, 'in sheet')}. Shorten it and save again.`,
};

const vi = {
  about: 'Đọc bộ câu hỏi từ biểu mẫu XLSForm (.xlsx).',
  format: 'định dạng của tệp: xlsform',
  file: 'tệp .xlsx',
  output: 'tệp JSON sẽ ghi; không có thì in ra đầu ra chuẩn',
  error: 'lỗi',
  warning: 'cảnh báo',
  examples: `
Ví dụ:
  labanso import xlsform form.xlsx -o questionnaire.json

Biểu mẫu phải có trang tính scores (điểm số), như labanso export xlsform ghi ra. Có lỗi thì không ghi gì cả.`,
  written: (file: string, questions: number, warnings: number): string =>
    `Đã ghi ${file}: ${questions} câu hỏi, ${warnings} cảnh báo. Kiểm tra lại: labanso check ${file}`,
  refused: (errors: number): string => `${errors} lỗi: chưa ghi gì cả.`,
  reasons: reasonsVi,
  unread: (file: string, reason: XlsxReason, part: string): string => `${file} ${reasonsVi[reason](part)}`,
};

const en: typeof vi = {
  about: 'Read a questionnaire from an XLSForm (.xlsx).',
  format: 'the format of the file: xlsform',
  file: 'the .xlsx file',
  output: 'the JSON file to write; standard output when absent',
  error: 'error',
  warning: 'warning',
  examples: `
Examples:
  labanso import xlsform form.xlsx -o questionnaire.json

The form needs our sheet scores, as labanso export xlsform writes it. With one error nothing is written.`,
  written: (file, questions, warnings) =>
    `${file} is written: ${questions} questions, ${warnings} warnings. To look at it: labanso check ${file}`,
  refused: (errors) => `${errors} ${errors === 1 ? 'error' : 'errors'}: nothing was written.`,
  reasons: reasonsEn,
  unread: (file, reason, part) => `${file} ${reasonsEn[reason](part)}`,
};

export const importTexts = { vi, en };
