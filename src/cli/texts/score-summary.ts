const vi = {
  counted: (count: number, incomplete: number) =>
    `${count.toLocaleString('vi')} kết quả đầy đủ; ${incomplete.toLocaleString('vi')} chưa trả lời hết, không tính.`,
  aside: (invalid: number, repeated: number) =>
    `Không tính: ${invalid.toLocaleString('vi')} dòng lỗi, ${repeated.toLocaleString('vi')} dòng được thay bằng dòng sau có cùng id.`,
  tooFew: (minimum: number) => `Cần ít nhất ${minimum} kết quả đầy đủ để xem số liệu nhóm.`,
  withheld: 'ít kết quả quá, không hiện',
  few: (minimum: number, counted: number) => `rất ít (dưới ${minimum} trên ${counted.toLocaleString('vi')})`,
  most: (minimum: number, counted: number) => `hầu hết (tất cả ${counted.toLocaleString('vi')}, trừ dưới ${minimum})`,
  overall: 'Điểm chung',
  /** Name, count, mean, lower quartile, median, upper quartile. */
  columns: ['Điểm (0–100)', 'số kết quả', 'trung bình', 'tứ phân vị dưới', 'trung vị', 'tứ phân vị trên'],
  levels: 'Mức',
  indicators: 'Chỉ số',
  interval: (low: number, high: number) => `khoảng tin cậy 95 %: ${low}–${high} %`,
  target: (title: string, comparison: string, value: string, due: number) =>
    `mục tiêu cả nước, ${title}: ${comparison} ${value} % (năm ${due})`,
  comparison: { over: 'trên', 'at-least': 'ít nhất', equal: '', between: '' },
  by: (column: string) => `Theo ${column}`,
  nothing: '(để trống)',
};

const en: typeof vi = {
  counted: (count, incomplete) => `${count} complete results; ${incomplete} incomplete ones, not counted.`,
  aside: (invalid, repeated) => `Left out: ${invalid} bad rows, ${repeated} replaced by a later row with the same id.`,
  tooFew: (minimum) => `At least ${minimum} complete results are needed for figures of a group.`,
  withheld: 'too few, not shown',
  few: (minimum, counted) => `few (fewer than ${minimum} of ${counted})`,
  most: (minimum, counted) => `most (all ${counted} but fewer than ${minimum})`,
  overall: 'Overall score',
  columns: ['Score (0–100)', 'count', 'mean', 'lower quartile', 'median', 'upper quartile'],
  levels: 'Level',
  indicators: 'Indicator',
  interval: (low, high) => `95% confidence: ${low}–${high}%`,
  target: (title, comparison, value, due) => `national target, ${title}: ${comparison} ${value}% (${due})`,
  comparison: { over: 'over', 'at-least': 'at least', equal: '', between: '' },
  by: (column) => `By ${column}`,
  nothing: '(empty)',
};

export const summaryWords = { vi, en };
