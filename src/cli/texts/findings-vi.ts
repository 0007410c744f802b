// What each finding says in Vietnamese, by its code, after the place it stands at.

import type { CheckCode, CheckReasons } from '#checking';
import { describe, type Finding } from '#model';
import { inWords, type Expected } from '#model/schema';
import type { FileCode, SyntaxHint } from '../check/decode.ts';
import { expectedVi } from './expected-vi.ts';

const WHAT: Readonly<Record<string, string>> = {
  area: 'mảng', 'profile field': 'thông tin đơn vị', option: 'phương án', question: 'câu hỏi', action: 'bước',
  source: 'nguồn', answer: 'câu trả lời',
}; // prettier-ignore

const SYNTAX: Readonly<Record<SyntaxHint, string>> = {
  end: 'tệp kết thúc quá sớm: còn một dấu ngoặc hoặc dấu nháy chưa đóng',
  'comma-extra': 'thừa một dấu phẩy ngay trước đó',
  quotes: 'chữ và khóa phải đặt trong dấu nháy kép thẳng (")',
  comment: 'JSON không có chú thích; hãy ghi "$comment": "…" trong một đối tượng',
  'comma-missing': 'thiếu một dấu phẩy ngay trước đó',
  'line-break': 'một đoạn chữ phải nằm trên một dòng; muốn xuống dòng thì ghi \\n',
};

const RISES: Readonly<Record<string, string>> = {
  major: 'điểm có thể khác đi',
  minor: 'phần không tính điểm đã khác',
  patch: 'chữ đã khác',
};

/** A value, as it stands in the file. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? 'một đối tượng' : describe(value);
const listed = (value: unknown): string => (Array.isArray(value) && value.length ? value.join(', ') : 'chưa có gì');

const NEVER_RELEVANT: Readonly<Record<CheckReasons['action-never-relevant'], string>> = {
  'not-asked': 'những ai được khuyên làm việc này lại không được hỏi câu mà nó nâng lên',
  'raises-nothing': 'nó không nâng câu nào lên trên câu trả lời thấp nhất',
};

const UNREACHABLE: Readonly<Record<CheckReasons['level-unreachable'], (upper: string) => string>> = {
  'too-high': () => 'trả lời tốt nhất cũng không đủ điều kiện',
  swallowed: (upper) => `ai đạt mức này thì cũng đạt mức "${upper}"`,
};

const BANDS: Readonly<Record<CheckReasons['bands-out-of-order'], (against: string) => string>> = {
  'max-below-min': (min) => `nhỏ hơn min ${min}`,
  'first-not-min': (min) => `khoảng đầu phải bắt đầu từ min ${min}`,
  'not-rising': (before) => `không lớn hơn ${before} đứng trước nó`,
  'above-max': (max) => `không câu trả lời nào lớn hơn max ${max}`,
};

/** What was expected, in words. */
const wanted = ({ facts }: Finding): string => inWords(facts!['expected'] as Expected, expectedVi);

/** The reason that a finding of this code gives. */
const why = <Code extends keyof CheckReasons>(_: Code, { facts }: Finding): CheckReasons[Code] =>
  facts!['why'] as CheckReasons[Code];

type Say = (finding: Finding, fact: (name: string) => string) => string;

/** Words for each code there is: the compiler sees to it. */
export const findingsVi: Readonly<Record<CheckCode | FileCode, Say>> = {
  'action-never-relevant': (finding) =>
    `không bao giờ hiện ra: ${NEVER_RELEVANT[why('action-never-relevant', finding)]}.`,
  'against-other-id': ({ actual, expected }) => `là "${actual}", còn bản đã công bố là "${expected}".`,
  'area-weight': () =>
    'không có tác dụng: mảng nặng bằng tổng trọng số các câu hỏi của nó. Bỏ dòng này, và cho từng câu hỏi trọng số của nó.',
  'area-without-question': ({ actual }) => `là mảng "${actual}" chưa có câu hỏi nào, nên không bao giờ có điểm.`,
  'areas-uneven': ({ actual, facts }, fact) =>
    `là mảng "${actual}", nặng hơn gấp đôi mảng "${fact('least')}". Tỷ trọng: ${Object.entries(
      facts?.['shares'] as Readonly<Record<string, number>>,
    )
      .map(([area, percent]) => `${area} ${percent} %`)
      .join(', ')}.`,
  'bands-out-of-order': (finding, fact) =>
    `là ${shown(finding.actual)}; ${BANDS[why('bands-out-of-order', finding)](fact('against'))}.`,
  'byte-order-mark': () => 'Tệp mở đầu bằng dấu BOM, có chương trình không đọc được. Hãy lưu lại dạng UTF-8 không BOM.',
  'condition-on-question': ({ actual, expected }) =>
    `là câu hỏi "${actual}". Điều kiện chỉ được dựa vào thông tin đơn vị: ${listed(expected)}.`,
  'cost-out-of-order': ({ actual }) => `là ${shown(actual)}; số tiền thấp nhất phải đứng trước.`,
  'day-unknown': ({ actual }) => `là ${shown(actual)}, lịch không có ngày này.`,
  'duplicate-id': ({ actual }, fact) => `là "${actual}", mã này đã có ở ${fact('first')}.`,
  'duplicate-key': (_, fact) => `bị ghi hai lần, lần đầu ở dòng ${fact('line')}.`,
  'exclusive-points': ({ actual }) =>
    `là ${shown(actual)}; phương án chọn một mình thường là "không có gì" và được 0 điểm.`,
  'extends-itself': ({ actual }) => `là "${actual}", trùng mã của bộ câu hỏi được mở rộng. Hãy đặt một mã riêng.`,
  'extends-unknown': ({ actual, expected }) => `là ${shown(actual)}, ở đây không có. Hiện có: ${listed(expected)}.`,
  'file-empty': () => 'Tệp trống.',
  'file-too-long': (_, fact) => `Tệp dài ${fact('length')} ký tự; chỉ đọc được tối đa ${fact('most')}.`,
  'first-level': () => 'phải có from là 0 và không có gates: ai cũng phải đứng ở một mức.',
  'format-unknown': ({ actual }) => `là ${shown(actual)}; phiên bản này chỉ đọc được format 1. Cần cài bản mới hơn.`,
  'html-page': () => 'Tệp không phải JSON, có vẻ là một trang HTML: có thể đã tải nhầm trang đăng nhập.',
  'implied-itself': ({ actual }) => `là chính câu "${actual}": câu đã trả lời thì không cần suy ra.`,
  'implied-not-asked': ({ actual }, fact) =>
    `là câu "${actual}", không hỏi tất cả những ai được hỏi câu "${fact('by')}".`,
  'implied-onwards': ({ actual }, fact) =>
    `là ${shown(actual)} cho câu "${fact('question')}", mà câu trả lời này lại suy ra câu khác. Chỉ suy ra được một bước.`,
  'implied-twice': ({ actual }, fact) =>
    `là câu "${actual}", đã suy ra từ câu "${fact('by')}". Mỗi câu chỉ suy ra từ một câu.`,
  'json-syntax': (_, fact) =>
    [
      fact('found')
        ? `Tệp không phải JSON đúng: gặp ${JSON.stringify(fact('found'))} không đúng chỗ`
        : 'Tệp không phải JSON đúng: chưa hết',
      SYNTAX[fact('hint') as SyntaxHint],
    ]
      .filter(Boolean)
      .join('; ') + '.',
  'key-forbidden': () => 'là tên khóa không được dùng.',
  'level-unreachable': (finding, fact) =>
    `là mức "${finding.actual}", không ai đạt được: ${UNREACHABLE[why('level-unreachable', finding)](fact('upper'))}.`,
  'level-unreachable-for': ({ actual }, fact) =>
    `là mức "${fact('level')}", không ai có thông tin ${JSON.stringify(actual)} đạt được.`,
  'levels-out-of-order': ({ actual }, fact) => `là ${shown(actual)}, thấp hơn ${fact('before')} của mức dưới.`,
  'link-refused': ({ actual }) => `là ${shown(actual)}; cần địa chỉ đầy đủ bắt đầu bằng https:, mailto: hoặc tel:.`,
  'link-suspect': ({ actual }, fact) =>
    `là ${shown(actual)}; tên miền ${fact('host')} có chữ trông giống chữ khác. Có đúng địa chỉ không?`,
  'not-applicable-never': () => 'không mở cho ai trong số những người được hỏi câu này.',
  'not-utf8': (_, fact) =>
    fact('encoding')
      ? `Tệp lưu dạng ${fact('encoding')}. Hãy lưu lại dạng UTF-8.`
      : 'Tệp có ký tự không phải UTF-8. Hãy lưu lại dạng UTF-8.',
  'placeholder-differs': (_, fact) => `thiếu ${fact('missing')}, trong khi bản “${fact('language')}” có.`,
  'placeholder-malformed': (_, fact) =>
    `có "${fact('found')}" không phải chỗ điền đúng: cần hai ngoặc nhọn và một tên, như {{count}}.`,
  'placeholder-unknown': (_, fact) => `có ${fact('found')}, nhưng không có gì được điền vào đó, nên sẽ để trống.`,
  'points-fall': ({ actual }, fact) =>
    `là ${shown(actual)}, sau ${fact('before')}: phương án sau hoặc số lớn hơn thường được nhiều điểm hơn.`,
  'prerequisite-cycle': ({ actual }) =>
    `là một vòng tròn: ${(actual as readonly string[]).join(' → ')}; không việc nào làm trước được.`,
  'question-cannot-matter': ({ actual }, fact) =>
    `là câu "${actual}", trả lời thế nào cũng được ${fact('points')} điểm.`,
  'sentence-long': ({ actual, expected }) =>
    `có một câu dài ${shown(actual)} chữ; tối đa ${shown(expected)} chữ thì dễ đọc.`,
  'single-option': ({ actual }) => `là câu "${actual}" chỉ có một cách trả lời: không có gì để chọn.`,
  'source-key-suspect': () => 'là điều ghi về nguồn mà không hiện ở đâu.',
  structure: (finding) =>
    `${finding.actual === undefined ? 'còn thiếu' : `là ${shown(finding.actual)}`}; cần ${wanted(finding)}.`,
  'migrations-overlap': ({ actual, expected }) =>
    `(${String(actual)}) nói về cùng một bước với bảng ${String(expected)}.`,
  'target-not-allowed': (finding) => `là ${shown(finding.actual)}; cần ${wanted(finding)}.`,
  'text-advised': () => 'chưa có: người trả lời sẽ thấy chỗ trống.',
  'text-html': (_, fact) => `có "${fact('found')}"; chữ hiện ra đúng như vậy, không bao giờ thành HTML.`,
  'text-invisible': (_, fact) => `có ký tự không nhìn thấy được: ${fact('found')}.`,
  'text-language': ({ actual }) =>
    `là ${shown(actual)}, ngôn ngữ mà các trang của chúng tôi không có: nút bấm sẽ ở ngôn ngữ khác. Hãy viết chữ bằng vi hoặc en và bỏ phần này.`,
  'text-long': ({ actual, expected }) =>
    `dài ${shown(actual)} chữ; ở đây tối đa ${shown(expected)} chữ thì đọc nhanh được.`,
  'text-look-alike': ({ expected }, fact) =>
    `có "${fact('found')}" trông giống ${expected === 'Latin letters' ? 'chữ cái thường dùng' : String(expected)}, nhưng là chữ khác.`,
  'text-missing': () => 'chưa có: cần một đoạn chữ.',
  'text-not-nfc': () => 'có dấu tách rời khỏi chữ. Hãy lưu lại dạng Unicode dựng sẵn (NFC).',
  'text-one-language': (_, fact) => `chưa có, dù đã có bằng "${fact('language')}".`,
  'text-spaces': () => 'có khoảng trắng ở đầu, ở cuối, hoặc hai khoảng trắng liền nhau.',
  'text-unfinished': (_, fact) => `còn “${fact('found')}”, có vẻ viết chưa xong: người trả lời sẽ đọc thấy.`,
  'text-unused': ({ expected }) => `là chữ không hiện ở đâu. Ở đây chỉ dùng: ${listed(expected)}.`,
  'text-wide': ({ actual, expected }) =>
    `dài ${shown(actual)} ký tự; trên bảng của lớp chỉ vừa ${shown(expected)} ký tự.`,
  'too-deep': () => 'lồng nhau quá sâu: không bộ câu hỏi nào cần như vậy.',
  'unknown-id': ({ actual, expected }, fact) =>
    `là "${actual}", không có ${WHAT[fact('what')] ?? 'mã'} này. Hiện có: ${listed(expected)}.`,
  'unknown-key': (finding) => `là khóa không dùng ở đây; cần ${wanted(finding)}.`,
  'version-not-raised': ({ actual, expected }, fact) =>
    fact('rise') === 'none'
      ? `là ${String(actual)}, thấp hơn bản đã công bố ${fact('published')}. Cần ${String(expected)} trở lên.`
      : `là ${String(actual)}, nhưng so với bản đã công bố ${fact('published')} thì ${RISES[fact('rise')]} (${fact('places')}). Cần ${String(expected)} trở lên.`,
};
