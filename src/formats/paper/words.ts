// Everything that stands on paper and belongs to no questionnaire. The steps are executed literally by a test:
// whoever changes a step changes test/support/pencil.ts with it.

/** A language in which the sheet of the form can say how to score by hand. */
export type PaperLanguage = 'vi' | 'en';

/** The marks beside the two answers that are no option. */
export const UNSURE_MARK = '?';
export const NOT_APPLICABLE_MARK = '–';
/** Beside the number of a question of the short way in. */
export const EXPRESS_MARK = '★';

export interface PaperWords {
  /** With the minutes that it takes. */
  readonly formLead: (minutes: number) => string;
  readonly sheetNumber: string;
  readonly date: string;
  readonly howTo: readonly string[];
  /** How many questions the short way in has. */
  readonly express: (count: number) => string;
  readonly profile: string;
  readonly profileLead: string;
  readonly area: (number: number) => string;
  readonly one: string;
  readonly several: string;
  readonly onlyOne: string;
  readonly numberFrom: (min: number, max: number) => string;
  readonly unsure: string;
  readonly notApplicable: string;
  readonly onlyIf: string;
  readonly skipIf: string;
  /** Who may tick “–”. */
  readonly dashOnlyIf: string;
  readonly noDashIf: string;
  /** Before the boxes after which something need not be answered. */
  readonly tickedHere: string;
  readonly needNot: string;
  /** What a question counts as that isn't answered: for everybody, or for who may tick it. */
  readonly passedOver: (question: string, mark: string, isForSome: boolean) => string;
  readonly goOn: (question: string) => string;
  readonly at: string;
  readonly ticked: string;
  readonly notTicked: string;
  readonly or: string;
  readonly orBlank: (field: string) => string;
  readonly and: string;
  readonly orIf: string;
  readonly scoring: string;
  /** With the minutes that it takes at least and at most. */
  readonly scoringLead: (least: number, most: number) => string;
  readonly steps: readonly string[];
  readonly example: string;
  readonly columns: {
    readonly question: string;
    readonly each: string;
    readonly weight: string;
    readonly points: string;
    readonly product: string;
  };
  readonly add: string;
  readonly from: string;
  readonly strike: string;
  readonly strikeIf: string;
  readonly strikeAnd: string;
  readonly noDash: string;
  /** What a blank line counts as, when that question is answered so. */
  readonly blankAnd: (question: string, reasons: string) => string;
  readonly unless: string;
  /** The sum of the weights while no line is struck out. */
  readonly full: (weight: number) => string;
  readonly quotient: string;
  readonly remainder: string;
  readonly areaScore: string;
  readonly overall: string;
  readonly overallColumns: readonly [area: string, t: string, h: string, full: string, little: string];
  readonly overallScore: string;
  readonly level: string;
  readonly levelColumns: readonly [level: string, from: string, gates: string, met: string];
  readonly page: string;
}

export const paperWords: Readonly<Record<PaperLanguage, PaperWords>> = {
  vi: {
    formLead: (minutes) => `Biết mình đang ở đâu, biết bước tiếp theo. Khoảng ${minutes} phút.`,
    sheetNumber: 'Phiếu số',
    date: 'Ngày',
    howTo: [
      'Không ghi tên, số điện thoại hay mã số thuế.',
      'Ô tròn: chọn một. Ô vuông: chọn mọi ý đúng. Chọn nhầm thì gạch chéo ô đó rồi chọn lại.',
      'Từ câu 1 trở đi, câu nào cũng phải đánh dấu (hoặc ghi số). Không chắc thì chọn ô “?”: không ai trách. Bỏ trống một câu là không có điểm.',
      'Chỉ bỏ qua câu có ghi “Bỏ qua câu này nếu” hoặc “Chỉ trả lời nếu”, khi dòng đó cho phép; hoặc câu mà ô đã chọn ở câu trước ghi “không cần trả lời”.',
    ],
    express: (count) =>
      `Ít thời gian thì trả lời trước ${count} câu có dấu ${EXPRESS_MARK}. Nhập vào máy sẽ biết điểm nằm trong khoảng nào; chấm bằng tay thì cần đủ mọi câu.`,
    profile: 'Về việc kinh doanh',
    profileLead: 'Phần này không tính điểm. Câu nào không muốn trả lời thì để trống.',
    area: (number) => `Mảng ${number}`,
    one: 'chọn một',
    several: 'chọn mọi ý đúng',
    onlyOne: 'chỉ chọn một mình ý này',
    numberFrom: (min, max) => `điền một số từ ${min} đến ${max}`,
    unsure: 'Tôi không biết',
    notApplicable: 'Không áp dụng',
    onlyIf: 'Chỉ trả lời nếu',
    skipIf: 'Bỏ qua câu này nếu',
    dashOnlyIf: 'Chỉ chọn ô “–” nếu',
    noDashIf: 'Không chọn ô “–” nếu',
    tickedHere: 'Chọn',
    needNot: 'không cần trả lời',
    passedOver: (question, mark, isForSome) =>
      `câu ${question} (coi như ${mark}${isForSome ? '; chỉ khi được chọn ô đó' : ''})`,
    goOn: (question) => `Đi tiếp câu ${question}.`,
    at: 'ở',
    ticked: 'đã chọn',
    notTicked: 'không chọn',
    or: 'hoặc',
    orBlank: (field) => `hoặc để trống ${field}`,
    and: ', và ',
    orIf: '; hoặc nếu ',
    scoring: 'Chấm điểm bằng tay',
    scoringLead: (least, most) =>
      `Khoảng ${least} đến ${most} phút. Cần một phiếu đã điền và một cây bút chì. Mỗi phiếu dùng một bản của các trang này.`,
    steps: [
      'Làm từng bước cho mọi bảng rồi mới sang bước sau. Dòng có chữ “gạch nếu A4 = c”: ai đã chọn c ở câu A4 thì gạch bỏ cả dòng, vì không cần trả lời câu đó. Câu A nào, chữ cái nào thì theo dòng ấy ghi.',
      'Dòng chưa bị gạch mà câu để trống, có chữ “để trống và câu 5 = a: coi như c”: nếu dòng của câu 5 chưa bị gạch và câu 5 đã chọn a thì từ đây coi như câu này đã chọn c (hoặc đã ghi số đó). Có thêm “trừ khi A4 = c” mà ở câu A4 đã chọn c thì không coi như vậy.',
      'Câu đã chọn ô “–”: gạch bỏ cả dòng. Nếu dòng ghi “không được chọn – nếu A4 = c” mà ở câu A4 đã chọn c: hỏi lại người điền.',
      'Câu để trống mà dòng chưa bị gạch: ghi × vào cột Điểm. Mảng có dấu × thì không có điểm; khi đó điểm chung và mức cũng không có.',
      'Câu đã chọn ô “?”: ghi vào cột Điểm con số ở cột “?”.',
      'Câu chọn một: ghi vào cột Điểm con số đứng sau chữ cái đã chọn. Câu chọn một mà có hai ô được chọn: hỏi lại người điền.',
      'Câu có chữ “cộng”: cộng các con số đứng sau những chữ cái đã chọn; quá 100 thì ghi 100.',
      'Câu có chữ “từ”: tìm mốc “từ” lớn nhất mà không vượt quá số đã điền, ghi con số đứng sau dấu hai chấm của mốc đó.',
      'Mỗi dòng chưa bị gạch: lấy Điểm nhân Hệ số, ghi vào cột Tích.',
      'Dưới bảng của từng mảng, chỉ tính những dòng chưa bị gạch: T là tổng cột Tích, H là tổng cột Hệ số. Lấy T chia H, được thương và số dư. Số dư từ một nửa H trở lên thì lấy thương cộng 1 (làm tròn lên), ít hơn thì giữ thương. Đó là điểm của mảng. Mảng bị gạch hết mọi dòng thì T và H là 0, không có điểm.',
      'Trong bảng Điểm chung: chép T và H của từng mảng. T chung là tổng các T, H chung là tổng các H; chia và làm tròn như ở bước 10. H chung là 0 thì không có điểm chung và mức.',
      'Cũng trong bảng đó: H gấp đôi lên mà vẫn nhỏ hơn số ở cột “H đủ” thì đánh dấu vào ô “Ít liên quan”. Chưa tới một nửa của mảng là việc của anh/chị, nên mảng ấy không giữ anh/chị ở mức thấp.',
      'Trong bảng Mức: đi từ dòng trên cùng xuống, dừng trước dòng đầu tiên không đạt. Một dòng đạt khi điểm chung bằng hoặc hơn số ở cột “Điểm chung từ”, và mỗi mảng ở cột “Và điểm mảng từ” có điểm bằng hoặc hơn số đi kèm; mảng có dấu “Ít liên quan” thì coi như đạt. Mức là dòng đạt cuối cùng.',
    ],
    example:
      'Ví dụ làm tròn: T = 525, H = 8. 525 chia 8 được 65, dư 5. Một nửa của 8 là 4; 5 nhiều hơn 4, nên điểm là 66.',
    columns: { question: 'Câu', each: 'Điểm của từng ô', weight: 'Hệ số', points: 'Điểm', product: 'Tích' },
    add: 'cộng',
    from: 'từ',
    strike: 'gạch',
    strikeIf: 'gạch nếu',
    strikeAnd: '; và ',
    noDash: 'không được chọn – nếu',
    blankAnd: (question, reasons) => `để trống và câu ${question} = ${reasons}: coi như`,
    unless: 'trừ khi',
    full: (weight) => `không gạch dòng nào: ${weight}`,
    quotient: 'T chia H',
    remainder: 'dư',
    areaScore: 'Điểm của mảng',
    overall: 'Điểm chung',
    overallColumns: ['Mảng', 'T', 'H', 'H đủ', 'Ít liên quan'],
    overallScore: 'Điểm chung',
    level: 'Mức',
    levelColumns: ['Mức', 'Điểm chung từ', 'Và điểm mảng từ', 'Đạt'],
    page: 'Trang',
  },
  en: {
    formLead: (minutes) => `Know where you stand, know the next step. About ${minutes} minutes.`,
    sheetNumber: 'Sheet no.',
    date: 'Filled in on',
    howTo: [
      'Write no name, phone number or tax number.',
      'Round box: tick one. Square box: tick all that are true. Ticked the wrong one? Cross it out and tick another.',
      'From question 1 on, mark every question (or write a number). Not sure? Tick “?”: nobody minds. One blank question, and there is no score.',
      'Leave out only a question that says “Skip this question if” or “Answer only if”, when that line lets you; or one that, by a box you ticked before, “you need not answer”.',
    ],
    express: (count) =>
      `Short of time? First answer the ${count} questions marked ${EXPRESS_MARK}. Typed into the tool, they tell in what range the score lies; scoring by hand needs every question.`,
    profile: 'About the business',
    profileLead: 'This part gives no points. Leave blank what you don’t want to answer.',
    area: (number) => `Area ${number}`,
    one: 'tick one',
    several: 'tick all that are true',
    onlyOne: 'tick this one alone',
    numberFrom: (min, max) => `write a number from ${min} to ${max}`,
    unsure: 'I don’t know',
    notApplicable: 'Not applicable',
    onlyIf: 'Answer only if',
    skipIf: 'Skip this question if',
    dashOnlyIf: 'Tick “–” only if',
    noDashIf: 'Don’t tick “–” if',
    tickedHere: 'Ticked',
    needNot: 'you need not answer',
    passedOver: (question, mark, isForSome) =>
      `question ${question} (counts as ${mark}${isForSome ? '; only if you may tick that box' : ''})`,
    goOn: (question) => `Go on with question ${question}.`,
    at: 'at',
    ticked: 'you ticked',
    notTicked: 'you didn’t tick',
    or: 'or',
    orBlank: (field) => `or left ${field} blank`,
    and: ', and ',
    orIf: '; or if ',
    scoring: 'Scoring by hand',
    scoringLead: (least, most) =>
      `About ${least} to ${most} minutes. You need one filled-in form and a pencil. Use one copy of these pages for each form.`,
    steps: [
      'Do each step in every table before you go on to the next one. Where a line says “strike if A4 = c”: if this person ticked c at question A4, they need not answer: strike out the line. Which question A and which letters, the line says.',
      'Where a line isn’t struck out, its question is blank, and it says “blank and question 5 = a: counts as c”: if the line of question 5 isn’t struck out and a is ticked there, then from here on this question counts as if c were ticked (or that number written). Where it adds “unless A4 = c” and c is ticked at question A4, it doesn’t.',
      'Where box “–” is ticked: strike out the line. If the line says “– can’t be ticked if A4 = c” and c is ticked at question A4: ask the person again.',
      'Where a question is blank and its line isn’t struck out: write × under Points. An area with an × has no score; then there is no overall score and no level either.',
      'Where box “?” is ticked: write under Points the number in column “?”.',
      'Tick-one questions: write under Points the number after the letter that is ticked. Two boxes ticked where one is asked for: ask the person again.',
      'Questions with the word “add”: add the numbers after the letters that are ticked; if that is more than 100, write 100.',
      'Questions with the word “from”: find the largest “from” that is not above the number given, and write the number after its colon.',
      'On each line that isn’t struck out: multiply Points by Weight and write it under Product.',
      'Below the table of each area, of the lines that aren’t struck out: T is the sum of Product, H the sum of Weight. Divide T by H, which gives a quotient and a remainder. When the remainder is half of H or more, add 1 to the quotient (round up); otherwise keep it. That is the area’s score. An area with every line struck out has T and H 0, and no score.',
      'In the table Overall score: copy T and H of each area. The overall T is the sum of the T, the overall H the sum of the H; divide and round as in step 10. When the overall H is 0 there is no overall score and no level.',
      'In the same table: where H doubled is still less than the number under “Full H”, tick the box under “Hardly applies”. Less than half of the area is your business, so it doesn’t hold you at a low level.',
      'In the table Level: go down from the top line and stop before the first line that isn’t met. A line is met when the overall score is the number under “Overall from” or more, and each area under “And area score from” has the score beside it or more; an area ticked “Hardly applies” counts as met. The level is the last line that is met.',
    ],
    example:
      'Rounding, for example: T = 525, H = 8. 525 divided by 8 is 65, remainder 5. Half of 8 is 4; 5 is more than 4, so the score is 66.',
    columns: {
      question: 'Question',
      each: 'Points of each box',
      weight: 'Weight',
      points: 'Points',
      product: 'Product',
    },
    add: 'add',
    from: 'from',
    strike: 'strike',
    strikeIf: 'strike if',
    strikeAnd: '; and ',
    noDash: '– can’t be ticked if',
    blankAnd: (question, reasons) => `blank and question ${question} = ${reasons}: counts as`,
    unless: 'unless',
    full: (weight) => `no line struck out: ${weight}`,
    quotient: 'T divided by H',
    remainder: 'remainder',
    areaScore: 'Score of the area',
    overall: 'Overall score',
    overallColumns: ['Area', 'T', 'H', 'Full H', 'Hardly applies'],
    overallScore: 'Overall score',
    level: 'Level',
    levelColumns: ['Level', 'Overall from', 'And area score from', 'Met'],
    page: 'Page',
  },
};
