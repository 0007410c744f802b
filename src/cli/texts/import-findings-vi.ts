// What is wrong with a form, in Vietnamese, by code; `path` (sheet!cell) stands before it. English is the message.

import type { FormCode } from '#formats';
import { describe, type Finding } from '#model';

const shown = (value: unknown): string =>
  value === undefined || value === '' || value === null ? 'trống' : describe(value);

/** Words for each code there is: the compiler sees to it. */
export const importFindingsVi: Readonly<Record<FormCode, (finding: Finding) => string>> = {
  'xlsform-blank-forgotten': () =>
    'bỏ qua người để trống mục đó; ở đây họ vẫn được hỏi. Muốn ODK cũng vậy, thêm "${mục} = \'\' or" vào trước.',
  'xlsform-choice-unknown': ({ actual, expected }) =>
    `gọi phương án ${shown(actual)}, mục ${shown(expected)} không có phương án này: sửa lại.`,
  'xlsform-choices-too-many': ({ expected }) =>
    `thêm một danh sách là quá nhiều: mọi câu hỏi cộng lại tối đa ${String(expected)} phương án.`,
  'xlsform-column-missing': ({ expected }) => `thiếu cột ${shown(expected)}: thêm vào dòng đầu.`,
  'xlsform-column-unsupported': ({ actual }) =>
    `dùng ${shown(actual)}, bộ câu hỏi ở đây không có chức năng này: để trống ô.`,
  'xlsform-default-language-unknown': ({ actual }) =>
    `là ${shown(actual)}; cần tên ngôn ngữ kèm mã, ví dụ "Vietnamese (vi)".`,
  'xlsform-expression-unsupported': ({ actual, expected }) =>
    `là ${shown(actual)}; ở đây chỉ đọc được ${expected ? String(expected) : 'ô trống'}.`,
  'xlsform-facts-invalid': ({ actual }) => `là ${shown(actual)}; cần dữ kiện dạng JSON, ví dụ {"title": "…"}.`,
  'xlsform-id-invalid': ({ actual }) =>
    `là ${shown(actual)}; mã phải bắt đầu bằng chữ thường không dấu, sau đó là chữ thường, số, gạch nối.`,
  'xlsform-id-repeated': ({ actual }) => `là ${shown(actual)}, đã có ở trên: mỗi mục cần một tên riêng.`,
  'xlsform-id-unknown': ({ actual }) =>
    `là ${shown(actual)}, không tìm thấy trong biểu mẫu: sửa lại, hoặc xóa dòng này.`,
  'xlsform-label-markup': () => 'có dấu định dạng hoặc ${…} mà ODK sẽ hiện khác đi; ở đây giữ nguyên như chữ thường.',
  'xlsform-label-missing': ({ expected }) => `còn trống: cần chữ cho ngôn ngữ ${shown(expected)}.`,
  'xlsform-language-missing': ({ expected }) => `không có tiếng Việt: cần cột ${shown(expected)}.`,
  'xlsform-language-unknown': ({ actual }) => `là ${shown(actual)}; cần tên ngôn ngữ kèm mã, ví dụ "English (en)".`,
  'xlsform-list-missing': ({ actual }) =>
    `gọi danh sách ${shown(actual)}: thêm danh sách này vào trang choices, hoặc sửa lại tên.`,
  'xlsform-not-carried': ({ actual }) => `là ${shown(actual)}, bộ câu hỏi không có chỗ cho mục này nên bỏ qua.`,
  'xlsform-number-expected': ({ actual }) => `là ${shown(actual)}; cần một số nguyên.`,
  'xlsform-number-rows-missing': ({ actual }) =>
    `cần thêm hai dòng bên dưới: "${String(actual)}_number" kiểu integer và "${String(actual)}" kiểu calculate.`,
  'xlsform-points-missing': ({ actual, expected }) =>
    `là ${shown(actual)}, chưa có điểm: thêm dòng "option" của ${shown(expected)} vào trang scores.`,
  'xlsform-relevant-too-long': () => 'quá dài, không theo hết được: bớt ngoặc và bớt "and".',
  'xlsform-relevant-unsupported': ({ actual }) =>
    `có ${shown(actual)}; ở đây chỉ đọc được thông tin đơn vị, "=", "and", "or".`,
  'xlsform-score-missing': ({ actual }) =>
    `là ${shown(actual)}: thêm vào trang scores một dòng nói đây là "profile" hay "question".`,
  'xlsform-sheet-missing': () => 'không có trang tính này: cần survey, choices, settings và scores.',
  'xlsform-text-key': ({ actual }) => `là ${shown(actual)}; cần các khóa nối nhau bằng dấu chấm.`,
  'xlsform-type-unsupported': ({ actual }) => `là ${shown(actual)}; chỉ có select_one, select_multiple và integer.`,
  'xlsform-what-unknown': ({ actual, expected }) =>
    `là ${shown(actual)}; trang scores chỉ có ${(expected as readonly string[]).join(', ')}.`,
};
