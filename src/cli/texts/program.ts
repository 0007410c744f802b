const vi = {
  about: 'Kiểm tra bộ câu hỏi, chấm điểm tệp câu trả lời, xuất ra SQL, XLSForm, bản in.',
  lang: 'ngôn ngữ của thông báo: vi hoặc en',
  version: 'số phiên bản của lệnh này',
  help: 'cách dùng',
  seeHelp: 'Xem cách dùng: thêm --help vào sau lệnh.',
  exits: `
Mã kết thúc: 0 xong, không có lỗi; 1 có lỗi trong dữ liệu; 2 gọi sai lệnh; 3 không đọc hoặc không ghi được tệp; 130 bị ngắt (Ctrl-C).`,
  stdin: 'đầu vào chuẩn',
  stdout: 'đầu ra chuẩn',
  force: 'ghi đè nếu tệp đã có',
  exists: (file: string): string => `${file} đã có, nên không ghi đè. Chọn tên khác, hoặc thêm --force.`,
  sameFile: (file: string): string => `${file} vừa là tệp đọc vừa là tệp ghi. Hãy chọn tên khác.`,
  /** `better`: the same name with the right ending. */
  endingContradicts: (file: string, kind: string, better: string): string =>
    `${file}: đuôi tệp không khớp, vì nội dung là ${kind}. Hãy đặt tên là ${better}.`,
  fileUnwritable: (file: string, why: string): string => `Không ghi được ${file}: ${why}`,
  fileUnreadable: (file: string, why: string): string => `Không đọc được ${file}: ${why}`,
  notJson: (file: string, why: string): string => `${file} không phải JSON: ${why}`,
  notSound: (file: string, count: number): string => `${file} có ${count} lỗi. Xem chi tiết: labanso check ${file}`,
  questionnaire: 'bộ câu hỏi: sme-vn, hoặc đường dẫn tới một tệp JSON',
};

const en: typeof vi = {
  about: 'Check a questionnaire, score a file of answers, export SQL, XLSForm, paper.',
  lang: 'language of what is said: vi or en',
  version: 'the version of this command',
  help: 'how to use it',
  seeHelp: 'To see how it is used, add --help.',
  exits: `
Exit codes: 0 done, no fault; 1 faults in the data; 2 called wrongly; 3 a file can't be read or written; 130 stopped (Ctrl-C).`,
  stdin: 'standard input',
  stdout: 'standard output',
  force: 'overwrite a file that is there',
  exists: (file) => `${file} is there already and was left alone. Choose another name, or add --force.`,
  sameFile: (file) => `${file} is read and written. Choose another name.`,
  endingContradicts: (file, kind, better) =>
    `${file} has the ending of another kind: ${kind} is written. Call it ${better}.`,
  fileUnwritable: (file, why) => `${file} can’t be written: ${why}`,
  fileUnreadable: (file, why) => `${file} can’t be read: ${why}`,
  notJson: (file, why) => `${file} isn’t JSON: ${why}`,
  notSound: (file, count) => `${file} has ${count} faults. See them: labanso check ${file}`,
  questionnaire: 'the questionnaire: sme-vn, or the path of a JSON file',
};

export const programTexts = { vi, en };
