const vi = {
  states: {
    unsure: 'không biết: tính như câu trả lời thấp nhất',
    'not-applicable': 'không áp dụng: không tính',
    unanswered: 'chưa trả lời',
    'not-asked': 'không hỏi đơn vị này',
  },
  line: (weight: number, points: number, product: number) => `${points} điểm × hệ số ${weight} = ${product}`,
  area: (points: number, weight: number, score: number) =>
    `cộng lại ${points}; ${points} : ${weight}, làm tròn = ${score} điểm`,
  open: 'chưa có điểm: còn câu chưa trả lời',
  empty: 'không có câu nào được tính',
  overall: 'Điểm chung',
  term: (name: string, points: number, weight: number) => `${name}: ${points}, hệ số ${weight}`,
  total: (points: number, weight: number, score: number) =>
    `cộng lại ${points}, hệ số ${weight}; ${points} : ${weight}, làm tròn = ${score} điểm`,
  noScore: (low: number, high: number) => `chưa có điểm; vẫn có thể từ ${low} đến ${high}`,
  nothing: 'không có điểm: không câu nào được tính',
  levels: 'Mức',
  met: 'đạt',
  missing: (what: string, wanted: number, has: number) => `${what} cần từ ${wanted} trở lên, đang có ${has}`,
  level: (name: string) => `Mức đạt được: ${name}`,
};

const en: typeof vi = {
  states: {
    unsure: 'don’t know: counts as the lowest answer',
    'not-applicable': 'not applicable: not counted',
    unanswered: 'not answered',
    'not-asked': 'not asked of this business',
  },
  line: (weight, points, product) => `${points} points × weight ${weight} = ${product}`,
  area: (points, weight, score) => `${points} in all; ${points} ÷ ${weight}, rounded = ${score} points`,
  open: 'no score yet: a question is open',
  empty: 'no question counts',
  overall: 'Overall score',
  term: (name, points, weight) => `${name}: ${points}, weight ${weight}`,
  total: (points, weight, score) =>
    `${points} in all, weight ${weight}; ${points} ÷ ${weight}, rounded = ${score} points`,
  noScore: (low, high) => `no score yet; still possible are ${low} to ${high}`,
  nothing: 'no score: no question counts',
  levels: 'Levels',
  met: 'reached',
  missing: (what, wanted, has) => `${what} must be ${wanted} or more, is ${has}`,
  level: (name) => `Level reached: ${name}`,
};

export const ledgerWords = { vi, en };
