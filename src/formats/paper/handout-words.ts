// What stands on slips, booklets, cards and notices, and belongs to no questionnaire.

import type { PaperLanguage } from './words.ts';

export interface HandoutWords {
  readonly slip: string;
  readonly slipHowTo: readonly [string, string];
  readonly slipFoot: string;
  readonly booklet: string;
  readonly bookletHowTo: readonly string[];
  readonly cards: string;
  readonly hours: (hours: number) => string;
  readonly cost: (low: string, high: string) => string;
  readonly free: string;
  readonly first: string;
  readonly duty: string;
  readonly notice: string;
  readonly noticeLines: (organiser: string, until: string) => readonly string[];
  readonly counsel: string;
  readonly blank: string;
}

export const handoutWords: Readonly<Record<PaperLanguage, HandoutWords>> = {
  vi: {
    slip: 'Phiếu trả lời',
    slipHowTo: [
      'Đọc câu hỏi trong tập, tô kín ô ứng với câu trả lời. Ô tròn: chọn một. Ô vuông: chọn mọi ý đúng.',
      'Chọn nhầm: xin giảng viên phiếu khác.',
    ],
    slipFoot: 'Không ghi tên, số điện thoại, mã số thuế. Giữ phiếu phẳng, đừng gấp.',
    booklet: 'Tập câu hỏi dùng chung',
    bookletHowTo: [
      'Đừng viết vào tập này: người sau còn dùng. Trả lời trên phiếu, theo số câu và chữ cái.',
      'Mỗi câu chọn một ý, trừ câu ghi “chọn mọi ý đúng”. Không chắc thì tô ô “?”: không ai trách.',
      'Chỉ bỏ qua câu có ghi “Bỏ qua câu này nếu” hoặc “Chỉ trả lời nếu”, khi dòng đó cho phép; hoặc câu mà ô đã chọn ở câu trước ghi “không cần trả lời”.',
    ],
    cards: 'Việc nên làm',
    hours: (hours) => `Khoảng ${hours} giờ`,
    cost: (low, high) => (low === high ? `${high} đồng năm đầu` : `${low} đến ${high} đồng năm đầu`),
    free: 'Không tốn tiền',
    first: 'Làm trước',
    duty: 'Có thể là việc pháp luật yêu cầu',
    notice: 'Về câu trả lời của anh/chị',
    noticeLines: (organiser, until) => [
      `Buổi tập huấn do ${organiser} tổ chức.`,
      'Trang này giữ câu trả lời về việc kinh doanh. Không giữ tên, số điện thoại, mã số thuế.',
      'Dùng để: xem chung cả lớp cần học gì.',
      `Lưu trên máy giảng viên đến ${until}, rồi xóa. Không gửi lên mạng.`,
      'Không tham gia vẫn học bình thường.',
      'Muốn rút phiếu: nói số phiếu hoặc đưa lại mã.',
    ],
    counsel: 'Bản này cần bộ phận pháp chế của đơn vị tổ chức xác nhận trước khi dùng.',
    blank: '……………………',
  },
  en: {
    slip: 'Answer slip',
    slipHowTo: [
      'Read the questions in the booklet and fill in your answer. Circles: choose one. Squares: all that are true.',
      'A mistake? Ask the trainer for another slip.',
    ],
    slipFoot: 'No names, phone numbers or tax codes. Keep the slip flat; don’t fold it.',
    booklet: 'Booklet of questions, used again',
    bookletHowTo: [
      'Don’t write in this booklet: others will use it. Answer on the slip, by number and letter.',
      'One answer to each question, unless it says “choose all that are true”. Not sure? Fill in “?”: nobody minds.',
      'Leave out only a question that says “Skip this question if” or “Answer only if”, when that line allows it; or one that an answer before says you need not answer.',
    ],
    cards: 'Steps to take',
    hours: (hours) => `About ${hours} hours`,
    cost: (low, high) => (low === high ? `${high} VND in the first year` : `${low} to ${high} VND in the first year`),
    free: 'Costs nothing',
    first: 'Do first',
    duty: 'The law may ask for this',
    notice: 'About your answers',
    noticeLines: (organiser, until) => [
      `This workshop is held by ${organiser}.`,
      'This page keeps answers about the business. It keeps no name, phone number or tax code.',
      'They are used to see what the whole class needs to learn.',
      `They stay on the trainer’s computer until ${until}, and are then erased. Nothing is sent over the network.`,
      'Whoever takes no part learns all the same.',
      'To withdraw: say the number of your slip, or show your code again.',
    ],
    counsel: 'The organiser’s legal department has to confirm this text before it is used.',
    blank: '……………………',
  },
}; // prettier-ignore
