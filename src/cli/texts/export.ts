const EXAMPLES = (title: string): string => `
${title}
  labanso export sql --dialect duckdb --table answers --view scores -o scores.sql
  labanso export xlsform -q my-questionnaire.json -o form.xlsx
  labanso export paper --lang vi -o form.html
  labanso export slips --count 40 --lang vi -o slips.html
  labanso export csv-template -o answers.csv
  labanso export xlsx-template --lang vi -o answers.xlsx
  labanso export codebook --as markdown --lang en
  labanso export json-schema -o answers.schema.json
  labanso export questionnaire -q sme-vn -o sme-vn.json`;

const vi = {
  about: 'Xuất bộ câu hỏi ra định dạng của phần mềm khác, hoặc bản in.',
  format: 'định dạng, xem bên dưới',
  output: 'tệp sẽ ghi; không có thì in ra đầu ra chuẩn',
  dialect: 'chỉ cho sql, bắt buộc: hệ quản trị cơ sở dữ liệu',
  table: 'chỉ cho sql: bảng câu trả lời',
  view: 'chỉ cho sql: tạo khung nhìn (view) tên này',
  csv: 'cho csv-template và codebook: rfc4180 cho chương trình, excel-vi cho Excel tiếng Việt',
  as: 'chỉ cho codebook: csv hoặc markdown',
  count: 'chỉ cho slips: số phiếu, từ 1 đến 500; không có thì 30',
  first: 'chỉ cho slips: số của phiếu đầu tiên; không có thì 1',
  formatsTitle: 'Định dạng:',
  formats: {
    sql: 'một câu truy vấn chấm điểm cả bảng câu trả lời',
    'json-schema': 'lược đồ JSON Schema của câu trả lời',
    xlsform: 'biểu mẫu .xlsx cho ODK, Kobo (cần -o)',
    paper: 'bản in HTML: phiếu hỏi và phiếu tính điểm',
    slips: 'phiếu trả lời A5 đánh số, để máy ảnh đọc được',
    booklet: 'tập câu hỏi dùng chung, trả lời trên phiếu',
    cards: 'thẻ việc nên làm, mang về nhà',
    notice: 'thông báo về câu trả lời, để dán ở lớp',
    'csv-template': 'bảng trống, đúng tên cột, để nhập câu trả lời',
    'xlsx-template': 'tệp Excel có sẵn danh sách để chọn câu trả lời (cần -o); chấm bằng labanso score --labels',
    codebook: 'bảng mã: từng câu, từng phương án, điểm',
    questionnaire: 'bộ câu hỏi kèm chữ, dạng JSON',
  },
  examples: EXAMPLES('Ví dụ:'),
  written: (file: string): string => `Đã ghi ${file}.`,
  binary: (format: string): string =>
    `${format} là tệp Excel (nhị phân), không in ra được. Hãy ghi vào tệp: labanso export ${format} -o form.xlsx`,
  alone: (option: string, format: string): string => `${option} không dùng được với ${format}.`,
  dialectMissing: 'sql cần --dialect: duckdb, postgres, clickhouse hoặc spark.',
  languageMissing: (asked: string): string =>
    `Bộ câu hỏi không có chữ cho ngôn ngữ "${asked}", nên trong bản xuất chỉ có mã (id).`,
  noTexts: 'Bộ câu hỏi này không kèm chữ, nên trong bản xuất chỉ có mã (id).',
};

const en: typeof vi = {
  about: 'Export the questionnaire for other programs, or for paper.',
  format: 'one of the formats below',
  output: 'the file to write; standard output when absent',
  dialect: 'sql only, needed: the database',
  table: 'sql only: the table of answers',
  view: 'sql only: make a view of this name',
  csv: 'csv-template and codebook: rfc4180 for programs, excel-vi for a Vietnamese Excel',
  as: 'codebook only: csv or markdown',
  count: 'slips only: how many, 1 to 500; 30 when absent',
  first: 'slips only: number of the first one; 1 when absent',
  formatsTitle: 'Formats:',
  formats: {
    sql: 'one query that scores a table of answers',
    'json-schema': 'a JSON Schema of the answers',
    xlsform: 'an .xlsx form for ODK and Kobo (needs -o)',
    paper: 'HTML to print: the form and the scoring sheet',
    slips: 'numbered A5 answer slips that a camera can read',
    booklet: 'the questions to read, answered on slips',
    cards: 'cards of steps, to take home',
    notice: 'what is done with the answers, to hang up in class',
    'csv-template': 'an empty table with the right columns, to type answers into',
    'xlsx-template': 'an Excel file with lists to choose answers from (needs -o); labanso score --labels reads it',
    codebook: 'each question, each option, its points',
    questionnaire: 'the questionnaire with its texts as JSON',
  },
  examples: EXAMPLES('Examples:'),
  written: (file) => `${file} is written.`,
  binary: (format) =>
    `${format} is an Excel file, which isn’t text. Write it to a file: labanso export ${format} -o form.xlsx`,
  alone: (option, format) => `${option} doesn’t go with ${format}.`,
  dialectMissing: 'sql needs --dialect: duckdb, postgres, clickhouse or spark.',
  languageMissing: (asked) => `The questionnaire has no texts in "${asked}", so the export shows ids instead.`,
  noTexts: 'This questionnaire has no texts, so the export shows ids instead.',
};

export const exportTexts = { vi, en };
