// What is wrong with a form, in Vietnamese, by code; `path` (sheet!cell) stands before it. English is the message.

import type { Finding } from '#model';

const shown = (value: unknown): string =>
  value === undefined || value === '' || value === null ? 'trống' : `"${String(value)}"`;

export const IMPORT_FINDINGS_VI: Readonly<Record<string, (finding: Finding) => string>> = {
  'xlsform-blank-forgotten': () => 'bỏ qua người để trống mục đó; ở đây, mục để trống luôn được coi là thỏa điều kiện.',
  'xlsform-column-missing': ({ expected }) => `thiếu cột ${shown(expected)}.`,
  'xlsform-column-unsupported': ({ actual }) => `dùng ${shown(actual)}, bộ câu hỏi ở đây không có chức năng này.`,
  'xlsform-expression-unsupported': ({ actual, expected }) =>
    `là ${shown(actual)}; chỉ nhận ${expected ? shown(expected) : 'ô trống'}.`,
  'xlsform-id-invalid': ({ actual }) =>
    `là ${shown(actual)}; mã phải bắt đầu bằng chữ thường không dấu, sau đó là chữ thường, số, gạch nối.`,
  'xlsform-id-repeated': ({ actual }) => `là ${shown(actual)}, đã có ở trên.`,
  'xlsform-id-unknown': ({ actual }) => `là ${shown(actual)}, không tìm thấy mục này trong biểu mẫu.`,
  'xlsform-label-markup': () => 'có dấu định dạng hoặc ${…} mà ODK sẽ hiện khác đi; ở đây giữ nguyên như chữ thường.',
  'xlsform-label-missing': ({ expected }) => `còn trống: cần chữ cho ngôn ngữ ${shown(expected)}.`,
  'xlsform-language-missing': ({ expected }) => `không có tiếng Việt: cần cột ${shown(expected)}.`,
  'xlsform-language-unknown': ({ actual }) => `là ${shown(actual)}; cần tên ngôn ngữ kèm mã, ví dụ "English (en)".`,
  'xlsform-list-missing': ({ actual }) => `gọi danh sách ${shown(actual)}, trang choices không có danh sách này.`,
  'xlsform-not-carried': ({ actual }) => `là ${shown(actual)}, bộ câu hỏi không có chỗ cho mục này nên bỏ qua.`,
  'xlsform-number-expected': ({ actual }) => `là ${shown(actual)}; cần một số nguyên.`,
  'xlsform-points-missing': ({ actual }) => `là ${shown(actual)}, chưa có điểm trong trang scores.`,
  'xlsform-relevant-unsupported': ({ actual }) =>
    `có phần ngoài khả năng (chỉ nhận trường hồ sơ, "=", "and", "or"): ${String(actual)}.`,
  'xlsform-score-missing': ({ actual }) =>
    `là ${shown(actual)}, trang scores chưa nói đây là "profile" hay "question".`,
  'xlsform-sheet-missing': () => 'không có trang tính này: cần survey, choices, settings và scores.',
  'xlsform-text-key': ({ actual }) => `là ${shown(actual)}; cần các khóa nối nhau bằng dấu chấm.`,
  'xlsform-type-unsupported': ({ actual }) => `là ${shown(actual)}; chỉ có select_one, select_multiple và integer.`,
  'xlsform-what-unknown': ({ actual }) => `là ${shown(actual)}, trang scores không có loại này.`,
};
