// What a schema expects, and why something can't be, in Vietnamese: by the English phrase, which is one of ours.

const EXACT: Readonly<Record<string, string>> = {
  'an id, like "e-invoicing"': 'một mã, ví dụ "e-invoicing"',
  'an id: a lower-case letter, then up to 63 letters, digits or hyphens':
    'một mã: chữ thường không dấu đứng đầu, sau đó tối đa 63 chữ thường, số hoặc gạch nối',
  'an integer': 'số nguyên',
  'true or false': 'true hoặc false',
  'a text': 'một đoạn chữ',
  'format 1': 'số 1',
  'a version, like "1.0.0"': 'số phiên bản, ví dụ "1.0.0"',
  'a version of three numbers, like "1.0.0"': 'số phiên bản gồm ba số, ví dụ "1.0.0"',
  'an object of profile fields': 'một đối tượng có khóa là mã thông tin đơn vị',
  'an object of profile fields with lists of option ids, or a list of such objects':
    'một đối tượng: mã thông tin đơn vị và danh sách mã phương án; hoặc danh sách các đối tượng như vậy',
  'an option with id and points': 'một phương án có id và points',
  'a band with from and points': 'một khoảng có from và points',
  'a single question': 'câu hỏi loại single (chọn một)',
  'a multiple question': 'câu hỏi loại multiple (chọn nhiều)',
  'a number question': 'câu hỏi loại number (điền số)',
  'a question whose type is "single", "multiple" or "number"':
    'câu hỏi có type là "single" (chọn một), "multiple" (chọn nhiều) hoặc "number" (điền số)',
  'an option id, a list of option ids, or an integer': 'mã phương án, danh sách mã phương án, hoặc số nguyên',
  'an amount in VND, 0 or more': 'số tiền bằng đồng, từ 0 trở lên',
  'an action': 'một bước',
  'an object of question ids': 'một đối tượng có khóa là mã câu hỏi',
  'at least one question to raise': 'ít nhất một câu hỏi được nâng lên',
  'working hours: an integer, 1 or more': 'số giờ làm: số nguyên, từ 1 trở lên',
  'two amounts in VND, lowest and highest': 'hai số tiền bằng đồng: thấp nhất và cao nhất',
  'an indicator with in': 'một chỉ số có in',
  'an indicator with atLeast': 'một chỉ số có atLeast',
  'an indicator: id, question, and either "in" (option ids) or "atLeast" (an integer)':
    'một chỉ số: id, question, và "in" (các mã phương án) hoặc "atLeast" (số nguyên)',
  'an area with id and, maybe, weight': 'một mảng có id và, nếu cần, weight',
  'a level with id, from and, maybe, gates': 'một mức có id, from và, nếu cần, gates',
  'a gate with area and from': 'một điều kiện mảng có area và from',
  'a profile field with id and options': 'một thông tin đơn vị có id và options',
  'a source with an id': 'một nguồn có id',
  'a questionnaire': 'một bộ câu hỏi',
  'a questionnaire with id, version and what it adds': 'bộ câu hỏi có id, version và những gì được thêm',
  'a file with questionnaire and texts': 'một tệp có questionnaire và texts',
  'a file with extends, questionnaire and texts': 'một tệp có extends, questionnaire và texts',
  'what is extended: {"id": "sme-vn", "version": "1.0.0"}':
    'bộ câu hỏi được mở rộng: {"id": "sme-vn", "version": "1.0.0"}',
  'a key of letters, digits and hyphens, at most 64': 'một khóa gồm chữ không dấu, số, gạch nối, tối đa 64 ký tự',
  'an object of texts': 'một đối tượng chứa các đoạn chữ',
  'a text of at most 4000 characters, or an object of texts':
    'một đoạn chữ tối đa 4000 ký tự, hoặc một đối tượng chứa các đoạn chữ',
  'a language of two letters, like "vi"': 'mã ngôn ngữ hai chữ, ví dụ "vi"',
  'texts by language, like {"vi": {"questions": {…}}}': 'chữ theo từng ngôn ngữ, như {"vi": {"questions": {…}}}',
  'texts in one language at least': 'chữ bằng ít nhất một ngôn ngữ',
  'one option id': 'một mã phương án',
  'nobody it is for is asked what it raises': 'những ai được khuyên làm việc này lại không được hỏi câu mà nó nâng lên',
  'it raises nothing above the lowest answer': 'nó không nâng câu nào lên trên câu trả lời thấp nhất',
  'not even the best answers meet its demands': 'trả lời tốt nhất cũng không đủ điều kiện',
};

const LISTS: Readonly<Record<string, string>> = {
  'option ids': 'mã phương án', objects: 'đối tượng', options: 'phương án', bands: 'khoảng', 'action ids': 'mã bước',
  'source ids': 'mã nguồn', actions: 'bước', indicators: 'chỉ số', sources: 'nguồn', 'profile fields': 'thông tin đơn vị',
  areas: 'mảng', questions: 'câu hỏi', levels: 'mức', gates: 'điều kiện mảng',
}; // prettier-ignore

const PATTERNS: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^an integer from (-?\d+) to (-?\d+)$/, (from, to) => `số nguyên từ ${from} đến ${to}`],
  [/^an id other than (.+)$/, (ids) => `một mã khác ${ids}`],
  [/^one of (.+)$/, (names) => `một trong ${names}`],
  [/^a list of ([a-z ]+), at least one$/, (of) => `danh sách ${LISTS[of!] ?? of}, ít nhất một`],
  [/^a list of ([a-z ]+)$/, (of) => `danh sách ${LISTS[of!] ?? of}`],
  [/^"(.+)" alone$/, (id) => `chỉ riêng "${id}"`],
  [/^whoever meets it meets "(.+)" as well$/, (id) => `ai đạt mức này thì cũng đạt mức "${id}"`],
  [/^is (.+), less than min (.+)\.$/, (max, min) => `là ${max}, nhỏ hơn min ${min}`],
  [
    /^is (.+); the first band begins at min (.+)\.$/,
    (from, min) => `là ${from}; khoảng đầu phải bắt đầu từ min ${min}`,
  ],
  [
    /^is (.+), not more than the (.+) before it\.$/,
    (from, before) => `là ${from}, không lớn hơn ${before} đứng trước nó`,
  ],
  [/^is (.+); no answer is above max (.+)\.$/, (from, max) => `là ${from}; không câu trả lời nào lớn hơn max ${max}`],
];

/** A phrase of ours in Vietnamese; one that isn't known stays as it is, which a test doesn't let happen. */
export function phrase(english: string): string {
  const exact = EXACT[english];
  if (exact) return exact;
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(english);
    if (match) return say(...match.slice(1));
  }
  return english;
}
