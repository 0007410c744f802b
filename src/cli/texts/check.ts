const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const vi = {
  about: 'Kiểm tra bộ câu hỏi: chỗ nào sai, cần gì, nên sửa thế nào.',
  files: 'tệp JSON: bộ câu hỏi, bộ câu hỏi kèm chữ, hoặc phần thêm vào sme-vn; - là đầu vào chuẩn',
  format: 'cách in kết quả: text cho người đọc, json cho chương trình, github cho GitHub Actions',
  against: 'bản đã công bố: báo nếu đã sửa mà không tăng số phiên bản đúng mức',
  strict: 'coi cảnh báo như lỗi',
  error: 'lỗi',
  warning: 'cảnh báo',
  publishedUnsound: (file: string): string =>
    `Bản đã công bố ${file} có lỗi, nên không so được. Xem lỗi: labanso check ${file}`,
  weights: (file: string, shares: string): string => `${file}: tỷ trọng các mảng: ${shares}.`,
  summary: (files: number, errors: number, warnings: number): string =>
    errors || warnings
      ? `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`
      : `Đã kiểm tra ${files} tệp: không có lỗi, không có cảnh báo.`,
};

const en: typeof vi = {
  about: 'Check questionnaires: what is wrong, where, and what was expected.',
  files: 'JSON files: a questionnaire, one with its texts, or an extension of sme-vn; - is the standard input',
  format: 'how to say it: text for people, json for programs, github for GitHub Actions',
  against: 'the published edition: tells when something changed and the version does not say so',
  strict: 'take warnings for errors',
  error: 'error',
  warning: 'warning',
  publishedUnsound: (file) =>
    `The published ${file} has faults, so nothing can be held against it. See: labanso check ${file}`,
  weights: (file, shares) => `${file}: the areas weigh ${shares}.`,
  summary: (files, errors, warnings) =>
    errors || warnings
      ? `${plural(files, 'file', 'files')} checked: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`
      : `${plural(files, 'file', 'files')} checked: no error, no warning.`,
};

export const checkTexts = { vi, en };
