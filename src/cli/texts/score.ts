import type { NotTextReason } from '../encoding/text-of.ts';

const n = (count: number): string => count.toLocaleString('vi');
const list = (told: readonly string[]): string => told.map((one) => `  ${one}`).join('\n');

const vi = {
  about: 'Chấm điểm một tệp câu trả lời: mỗi dòng là một đơn vị.',
  input:
    'CSV, Excel, JSON, NDJSON, tệp kết quả của từng người, danh sách mã; nhiều tệp hoặc một thư mục; bỏ trống: đọc đầu vào chuẩn',
  output: 'ghi kết quả vào tệp này; “-” hoặc bỏ trống: ra đầu ra chuẩn',
  from: 'dạng của tệp vào; mặc định tự nhận',
  to: 'dạng của kết quả; mặc định theo đuôi tệp, đầu ra chuẩn là csv',
  separator: 'dấu ngăn ô của tệp vào: , ; | hoặc tab; mặc định tự nhận',
  dialect: 'cách ghi CSV: rfc4180 cho chương trình khác, excel-vi cho Excel tiếng Việt',
  guard: 'chặn công thức trong ô (thêm dấu nháy ở đầu); mặc định khi ghi cho Excel',
  noGuard: 'không chặn công thức',
  id: 'cột mã của mỗi dòng; mặc định: id, KEY, _uuid, _id, Mã…',
  missing: 'những chữ coi như ô trống, cách nhau bằng dấu phẩy: NaN,NA,NULL',
  labels: 'tệp ghi chữ thay cho mã phương án: chữ tiếng Việt (vi) hoặc tiếng Anh (en)',
  errors: 'ghi mọi dòng lỗi vào tệp này, nguyên vẹn, kèm lý do',
  strict: 'dừng ở dòng lỗi đầu tiên và không ghi kết quả; cột nghi viết sai cũng là lỗi',
  summary: 'số liệu cả nhóm: đuôi .json là JSON, còn lại là chữ; không ghi tệp: ra đầu ra chuẩn thay cho kết quả',
  by: 'với --summary: chia nhóm theo cột này',
  explain: 'giải thích điểm của một dòng: theo cột id, hoặc số dòng trong tệp',
  examples: `
Ví dụ:
labanso score tra-loi.csv -o ket-qua.csv
labanso score tra-loi.csv -o ket-qua.csv --errors dong-loi.csv
labanso score tra-loi.csv --summary --by province
labanso score tra-loi.csv --explain 12
labanso score tra-loi.ndjson --to csv --dialect excel-vi -o ket-qua.csv

Cột của tệp vào: mã thông tin đơn vị và mã câu hỏi; cột khác (tên, số điện thoại…) được giữ nguyên trong kết quả.
Ô: mã phương án; nhiều phương án cách nhau bằng dấu cách; số nguyên; not-applicable; unsure; ô trống là chưa trả lời.

Mã kết thúc: 0 mọi dòng đều được chấm; 1 có dòng lỗi (dòng đúng vẫn được ghi); 2 gọi sai lệnh;
3 không đọc hoặc không ghi được tệp; 130 bị dừng giữa chừng.`,
  rows: 'dòng',
  sameFile: (file: string): string =>
    `${file} vừa là tệp đọc vừa là tệp ghi, hoặc được ghi hai lần. Hãy chọn tên khác.`,
  twoOnStdout: 'Chỉ một thứ được ra đầu ra chuẩn. Hãy ghi kết quả hoặc số liệu nhóm vào tệp.',
  strictTakesFile: '--strict cần -o: chỉ có tệp kết quả mới bỏ đi được khi gặp dòng lỗi.',
  byAlone: '--by đi cùng --summary.',
  summaryTakesFile: (file: string): string =>
    `--summary ${file} sẽ ghi đè lên tệp này. Hãy đặt tệp câu trả lời trước: labanso score ${file} --summary`,
  explainAlone: '--explain không dùng cùng --output, --errors hay --summary.',
  badSeparator: (given: string): string => `Dấu ngăn ô “${given}” không dùng được; được phép: , ; | tab`,
  notText: (file: string, why: NotTextReason, line: number | null): string => {
    if (why === 'xls') return `${file} là tệp Excel kiểu cũ. Hãy lưu lại dạng .xlsx hoặc “CSV UTF-8”.`;
    if (why === 'xlsx') return `${file} là tệp Excel. Hãy bỏ --from, hoặc ghi --from xlsx.`;
    if (why === 'gzip') return `${file} là tệp nén hai lần. Hãy giải nén trước.`;
    if (why === 'not-utf-8')
      return `${file} không phải Unicode UTF-8${line === null ? '' : ` (từ dòng ${line})`}. Hãy lưu lại dạng Unicode UTF-8.`;
    return `Tệp ${file} có vẻ dùng bảng mã ${why}, hãy lưu lại dạng Unicode UTF-8.`;
  },
  damagedGzip: (file: string): string => `${file} là tệp nén (gzip) bị hỏng hoặc bị cắt.`,
  noHeader: (file: string): string => `${file} không có dòng tiêu đề.`,
  tooWide: (file: string, columns: number): string => `${file} có ${n(columns)} cột; nhiều nhất là 2.000.`,
  repeatedHeader: (file: string, name: string, a: number, b: number): string =>
    `${file}: cột ${a} và cột ${b} cùng tên “${name}”. Hãy đổi tên hoặc bỏ một cột.`,
  noneKnown: (file: string, names: string, wanted: string): string =>
    `${file} không có cột nào của bộ câu hỏi. Tiêu đề đọc được: ${names}. Cần các cột như: ${wanted}. ` +
    'Nếu tiêu đề dính thành một, hãy dùng --separator.',
  meant: (name: string, nearest: string): string => `“${name}” có phải là “${nearest}”?`,
  noMember: (file: string, names: string, wanted: string): string =>
    `Những dòng đầu của ${file} không có câu trả lời nào. Đọc được: ${names}. Cần “answers”, hoặc: ${wanted}.`,
  noJson: (file: string): string =>
    `${file} không phải JSON đọc được: cần một đối tượng, một danh sách, hoặc mỗi dòng một đối tượng (NDJSON).`,
  noCodes: (file: string): string => `${file} không có mã hay liên kết kết quả nào.`,
  noFiles: (file: string): string => `${file} không có tệp .json nào.`,
  severalFiles: (file: string): string =>
    `Nhiều tệp cùng lúc thì mỗi tệp phải là JSON; ${file} không phải. Hãy chấm riêng tệp đó.`,
  tooManyBroken: (file: string, line: number | null): string =>
    `${file} có quá nửa số dòng sai dấu ngoặc kép, đầu tiên là dòng ${line}: đã dừng. Kiểm tra lại dấu ngăn ô và dấu ngoặc kép.`,
  misspelt: (name: string, column: number | null, nearest: string): string =>
    `${column === null ? 'Khóa' : `Cột ${column}`} “${name}” không thuộc bộ câu hỏi; có phải là “${nearest}”?`,
  missingColumns: (names: string, count: number): string =>
    `Tệp không có cột của ${count} câu hỏi, coi như chưa trả lời: ${names}`,
  renamed: (name: string, as: string): string =>
    `Cột “${name}” của tệp vào được ghi là “${as}”, vì kết quả cũng có cột “${name}”.`,
  lost: (names: string, rows: number): string =>
    `${n(rows)} dòng có thông tin không nằm trong cột nào của kết quả, nên không được ghi: ${names}. ` +
    'Để giữ đủ: --to ndjson',
  idColumn: (name: string): string => `Cột “${name}” được coi là mã (id) của mỗi dòng. Cột khác: --id TÊN-CỘT`,
  noId: 'Không thấy cột mã (id), nên mỗi dòng được tính là một đơn vị. Nếu có cột mã: --id TÊN-CỘT',
  carried: (rows: number, versions: string, again: string): string =>
    `${n(rows)} dòng trả lời phiên bản trước (${versions}), được tính theo phiên bản hiện nay.` +
    (again ? ` Câu phải hỏi lại, coi như chưa trả lời: ${again}` : ''),
  repeatedIds: (count: number, first: string): string => `${n(count)} dòng có id đã gặp: ${first}`,
  scored: (rows: number, bad: number): string => `Đã chấm ${n(rows)} dòng${bad ? `, ${n(bad)} dòng lỗi` : ''}.`,
  toldRows: (told: readonly string[]): string => list(told),
  badRows: (told: readonly string[], count: number, file: string | undefined, format: string): string =>
    `${list(told)}\n` +
    (file
      ? `Tất cả ${n(count)} dòng lỗi nằm trong ${file}: sửa rồi chấm lại tệp đó.`
      : `Để có đủ mọi dòng lỗi: --errors dong-loi.${format}`),
  strictStop: (told: readonly string[]): string => `${list(told)}\nĐã dừng (--strict); không ghi kết quả.`,
  noSuchRow: (which: string): string => `Không có dòng nào có id hoặc số dòng “${which}”.`,
  noSuchColumn: (name: string, names: string): string => `Không có cột “${name}”. Có: ${names}`,
  stopped: (rows: number): string => `Đã dừng sau ${n(rows)} dòng. Tệp kết quả không thay đổi.`,
  tooManyGroups: (column: string, most: number): string =>
    `Cột “${column}” có hơn ${n(most)} giá trị khác nhau: chọn cột khác cho --by.`,
};

export type ScoreWords = typeof vi;

const en: ScoreWords = {
  about: 'Score a file of answers: one business in each row.',
  input:
    'CSV, Excel, JSON, NDJSON, people’s own result files, a list of codes; several files or a folder; nothing: standard input',
  output: 'write the results to this file; “-” or nothing: to standard output',
  from: 'what the input is; found out when absent',
  to: 'what the results are; by the extension, csv for standard output',
  separator: 'between the cells of the input: , ; | or tab; found out when absent',
  dialect: 'how CSV is written: rfc4180 for programs, excel-vi for Excel in Vietnamese',
  guard: 'make formulas in cells harmless (an apostrophe before them); what Excel gets always has it',
  noGuard: 'leave formulas as they are',
  id: 'the column that tells rows apart; when absent: id, KEY, _uuid, _id, Mã…',
  missing: 'texts that stand for an empty cell, with commas between: NaN,NA,NULL',
  labels: 'the file has labels instead of option ids: in Vietnamese (vi) or English (en)',
  errors: 'write every bad row to this file, whole, with the reason',
  strict: 'stop at the first bad row and write no results; a header that looks misspelt is an error, too',
  summary:
    'figures of the whole group: .json is JSON, else text; without a file: to standard output instead of the results',
  by: 'with --summary: a group for each value of this column',
  explain: 'explain the score of one row: by the column id, or its line in the file',
  examples: `
Examples:
labanso score answers.csv -o results.csv
labanso score answers.csv -o results.csv --errors bad-rows.csv
labanso score answers.csv --summary --by province
labanso score answers.csv --explain 12
labanso score answers.ndjson --to csv --dialect excel-vi -o results.csv

Columns of the input: ids of profile fields and questions; others (a name, a phone number…) are kept in the results.
Cells: an option id; several ones with spaces between; an integer; not-applicable; unsure; empty is unanswered.

Exit codes: 0 every row was scored; 1 there were bad rows (the good ones are written); 2 called wrongly;
3 a file can't be read or written; 130 stopped half-way.`,
  rows: 'rows',
  sameFile: (file) => `${file} is read and written, or written twice. Choose another name.`,
  twoOnStdout: 'Only one thing can go to standard output. Write the results or the summary to a file.',
  strictTakesFile: 'With --strict, give -o: only a file of results can be taken back at a bad row.',
  byAlone: '--by goes with --summary.',
  summaryTakesFile: (file) =>
    `--summary ${file} would write over this file. Put the answers first: labanso score ${file} --summary`,
  explainAlone: '--explain doesn’t go with --output, --errors or --summary.',
  badSeparator: (given) => `“${given}” can’t separate cells; allowed are , ; | tab`,
  notText: (file, why, line) => {
    if (why === 'xls') return `${file} is an old Excel workbook. Save it as .xlsx or “CSV UTF-8”.`;
    if (why === 'xlsx') return `${file} is an Excel workbook. Leave out --from, or write --from xlsx.`;
    if (why === 'gzip') return `${file} is compressed twice. Unpack it first.`;
    if (why === 'not-utf-8')
      return `${file} isn’t Unicode UTF-8${line === null ? '' : ` (from line ${line} on)`}. Save it as Unicode UTF-8.`;
    return `${file} seems to be in ${why}, an encoding from before Unicode. Save it as Unicode UTF-8.`;
  },
  damagedGzip: (file) => `${file} is compressed (gzip), and damaged or cut.`,
  noHeader: (file) => `${file} has no header.`,
  tooWide: (file, columns) => `${file} has ${columns} columns; the most is 2,000.`,
  repeatedHeader: (file, name, a, b) =>
    `${file}: columns ${a} and ${b} are both called “${name}”. Rename or remove one.`,
  noneKnown: (file, names, wanted) =>
    `${file} has no column of the questionnaire. Its header: ${names}. Wanted are columns like: ${wanted}. ` +
    'If the header is all in one, use --separator.',
  meant: (name, nearest) => `Is “${name}” meant to be “${nearest}”?`,
  noMember: (file, names, wanted) =>
    `The first lines of ${file} hold no answer. Their members: ${names}. Wanted are “answers”, or: ${wanted}.`,
  noJson: (file) => `${file} is no JSON that can be read: an object, a list, or one object on each line (NDJSON).`,
  noCodes: (file) => `${file} has no code and no link to a result in it.`,
  noFiles: (file) => `${file} has no .json file in it.`,
  severalFiles: (file) => `Several files at once must each be JSON; ${file} isn’t. Score it by itself.`,
  tooManyBroken: (file, line) =>
    `${file} has wrong quotes in more than half of its rows, first in line ${line}: stopped. Look at its separators and quotes.`,
  misspelt: (name, column, nearest) =>
    `${column === null ? 'Member' : `Column ${column}`} “${name}” isn’t in the questionnaire; did you mean “${nearest}”?`,
  missingColumns: (names, count) => `The file has no column for ${count} questions; they count as unanswered: ${names}`,
  renamed: (name, as) => `Column “${name}” of the input is written as “${as}”: the results have a column “${name}”.`,
  lost: (names, rows) =>
    `${rows} rows have members that the results have no column for; they were left out: ${names}. ` +
    'To keep them: --to ndjson',
  idColumn: (name) => `Column “${name}” is taken for the id of each row. For another one: --id COLUMN`,
  noId: 'There is no column of ids, so each row counts as a business of its own. If there is one: --id COLUMN',
  carried: (rows, versions, again) =>
    `${rows} ${rows === 1 ? 'row answers' : 'rows answer'} an earlier version (${versions}); scored by the one of today.` +
    (again ? ` To be asked again, and unanswered until then: ${again}` : ''),
  repeatedIds: (count, first) =>
    `${count} ${count === 1 ? 'row has' : 'rows have'} an id that was seen before: ${first}`,
  scored: (rows, bad) => `Scored ${rows} ${rows === 1 ? 'row' : 'rows'}${bad ? `, ${bad} bad` : ''}.`,
  toldRows: (told) => list(told),
  badRows: (told, count, file, format) =>
    `${list(told)}\n` +
    (file
      ? `All ${count} bad rows are in ${file}: put them right and score that file.`
      : `To get every bad row: --errors bad-rows.${format}`),
  strictStop: (told) => `${list(told)}\nStopped (--strict); no results were written.`,
  noSuchRow: (which) => `No row has the id or the line “${which}”.`,
  noSuchColumn: (name, names) => `There is no column “${name}”. There are: ${names}`,
  stopped: (rows) => `Stopped after ${rows} rows. The file of results hasn’t changed.`,
  tooManyGroups: (column, most) =>
    `Column “${column}” has more than ${most} different values: choose another one for --by.`,
};

export const scoreWords = { vi, en };
