// Why a row can't be scored, in words.

import type { InBoth } from '../language.ts';

export interface FaultWords {
  /** By code: why. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly allowed: (what: string) => string;
  readonly integer: (min: number, max: number) => string;
  readonly nearest: (id: string) => string;
  readonly cells: (has: unknown, wanted: unknown) => string;
  readonly wholeRow: string;
}

export const faultWords: InBoth<FaultWords> = {
  vi: {
    reasons: {
      'answer-beside': 'câu trả lời nằm ngoài “answers”, trong khi dòng này có “answers”',
      'answer-not-allowed': 'câu trả lời không hợp lệ',
      'cell-count': 'số ô không khớp với dòng tiêu đề',
      'cell-too-long': 'ô dài quá 10.000 ký tự',
      'cell-without-header': 'ô này nằm ở cột không có tiêu đề',
      encoding: 'ô này không phải Unicode UTF-8',
      'exclusive-not-alone': 'có phương án phải đứng một mình, không chọn cùng phương án khác',
      'fault-text': 'dòng này chưa sửa xong: sửa các ô theo chữ ở đây, rồi xóa trắng ô này',
      'input-type': 'không phải một đối tượng JSON đúng dạng',
      'key-forbidden': 'tên này không được dùng',
      'not-applicable-not-allowed': 'câu này ai cũng phải trả lời, không được ghi not-applicable',
      'not-json': 'không phải một đối tượng JSON trên một dòng',
      nul: 'có ký tự NUL trong ô',
      'number-ambiguous': 'không rõ đây là số nghìn hay số thập phân; hãy viết số nguyên, không có dấu chấm, dấu phẩy',
      'number-decimal': 'phải là số nguyên, không có phần thập phân',
      'number-digits': 'hãy viết bằng chữ số thường 0–9',
      'number-unit': 'hãy chỉ viết số, bỏ đơn vị',
      'option-repeated': 'một phương án ghi hai lần',
      'questionnaire-mismatch': 'trả lời cho bộ câu hỏi hoặc phiên bản khác',
      'row-quote': 'dấu ngoặc kép không khớp: thiếu dấu đóng, hoặc còn chữ sau dấu đóng',
      'row-too-long': 'dòng dài quá 1 MB',
      'unknown-field': 'bộ câu hỏi không có thông tin này',
      'unknown-field-option': 'không có phương án này',
      'unknown-option': 'không có phương án này',
      'unknown-question': 'bộ câu hỏi không có câu này',
    },
    allowed: (what) => `được phép: ${what}`,
    integer: (min, max) => `số nguyên từ ${min} đến ${max}`,
    nearest: (id) => `có phải là “${id}”?`,
    cells: (has, wanted) => `dòng có ${String(has)} ô, tiêu đề có ${String(wanted)}`,
    wholeRow: 'cả dòng',
  },
  en: {
    reasons: {
      'answer-beside': 'an answer outside of “answers”, in a line that has “answers”',
      'answer-not-allowed': 'not an allowed answer',
      'cell-count': 'the row and the header have different numbers of cells',
      'cell-too-long': 'the cell has more than 10,000 characters',
      'cell-without-header': 'the cell stands in a column without a header',
      encoding: 'the cell isn’t Unicode UTF-8',
      'exclusive-not-alone': 'an option that stands alone was chosen with others',
      'fault-text': 'still to be put right: mend the cells by this text, then empty it',
      'input-type': 'not a JSON object of the right kind',
      'key-forbidden': 'no answer may have this name',
      'not-applicable-not-allowed': 'this applies to everybody: it can’t be not-applicable',
      'not-json': 'not one JSON object on one line',
      nul: 'there is a NUL character in the cell',
      'number-ambiguous': 'thousands or a decimal? write an integer without points and commas',
      'number-decimal': 'write an integer, without decimals',
      'number-digits': 'write it with the digits 0–9',
      'number-unit': 'write the number only, without its unit',
      'option-repeated': 'an option stands there twice',
      'questionnaire-mismatch': 'answers to another questionnaire or version',
      'row-quote': 'quotes don’t match: one isn’t closed, or text stands behind a closing one',
      'row-too-long': 'the line is longer than 1 MB',
      'unknown-field': 'the questionnaire has no such field',
      'unknown-field-option': 'there is no such option',
      'unknown-option': 'there is no such option',
      'unknown-question': 'the questionnaire has no such question',
    },
    allowed: (what) => `allowed: ${what}`,
    integer: (min, max) => `an integer from ${min} to ${max}`,
    nearest: (id) => `did you mean “${id}”?`,
    cells: (has, wanted) => `the row has ${String(has)} cells, the header ${String(wanted)}`,
    wholeRow: 'the row',
  },
};
