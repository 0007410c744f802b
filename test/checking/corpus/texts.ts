// Faults of texts.

import { both, fault, misshapen, type Draft, type Fault } from './fault.ts';

const T = '/texts/vi/questions';
const warn = (found: string): string => `${found} (warning)`;
const vi = (change: (texts: Draft) => unknown) => (d: Draft) => change(d.texts.vi);
const title = (text: string) => vi((texts) => (texts.questions.title = text));
const many = (count: number): string => Array.from({ length: count }, () => 'một').join(' ');

export const textFaults: readonly Fault[] = [
  fault('HTML in a text', warn(`text-html ${T}/title`), title('Xin chào <img src=x onerror=alert(1)>')),
  fault('a script’s end in a text', warn(`text-html ${T}/title`), title('Xin chào </script>')),
  fault('a letter written as HTML does', warn(`text-html ${T}/title`), title('Mua &amp; bán')),
  fault(
    'a placeholder that nothing fills',
    [`placeholder-unknown ${T}/title`, 'placeholder-differs /texts/en/questions/title'],
    title('Xin {{constructor}}'),
  ),
  fault('${…}', `placeholder-malformed ${T}/title`, title('Xin chào ${name}')),
  fault(
    'a text that is missing',
    `text-missing ${T}/areas/e-commerce`,
    vi((texts) => delete texts.questions.areas['e-commerce']),
  ),
  fault(
    'a text of spaces only',
    [`text-missing ${T}/areas/e-commerce`, warn(`text-spaces ${T}/areas/e-commerce`)],
    vi((texts) => (texts.questions.areas['e-commerce'] = '  ')),
  ),
  fault(
    'a text that is there in the other language only',
    warn('text-one-language /texts/vi/help/payments/text'),
    vi((texts) => delete texts.help.payments.text),
  ),
  fault(
    'a text that one would miss',
    [warn('text-advised /texts/vi/results/levels/basic'), warn('text-advised /texts/en/results/levels/basic')],
    (d) => both(d, (texts) => delete texts.results.levels.basic),
  ),
  fault(
    'a key too many',
    warn(`text-unused ${T}/questions/paymets`),
    vi((texts) => (texts.questions.questions.paymets = { text: 'Trả tiền?' })),
  ),
  fault(
    'a space of texts that is none',
    warn('text-unused /texts/vi/buttons'),
    vi((texts) => (texts.buttons = { next: 'Tiếp' })),
  ),
  fault(
    'an object where a text stands',
    [`text-missing ${T}/title`, warn(`text-unused ${T}/title`)],
    vi((texts) => (texts.questions.title = { vi: 'x' })),
  ),
  misshapen(
    'a number where a text stands',
    `structure ${T}/title`,
    vi((texts) => (texts.questions.title = 3)),
  ),
  misshapen('a language that is none', 'structure /texts/vi-VN', (d) => (d.texts['vi-VN'] = d.texts.vi)),
  misshapen('no texts', 'structure /texts', (d) => delete d.texts),
  misshapen('no language', 'structure /texts', (d) => (d.texts = {})),
  fault(
    'a placeholder lost in one language',
    [
      `placeholder-unknown ${T}/title`,
      'placeholder-unknown /texts/en/questions/title',
      `placeholder-differs ${T}/title`,
      'placeholder-differs /texts/en/questions/title',
    ],
    (d) => {
      d.texts.vi.questions.title = 'Có {{n}} câu';
      d.texts.en.questions.title = '{{count}} questions';
    },
  ),
  ...['{n}', '{{n', '{{ n }}', '{{__proto__}}', '{{a.b}}', 'n}}', '{{n}'].map((text) =>
    fault(`${text}`, `placeholder-malformed ${T}/title`, title(`Có ${text} câu`)),
  ),
  misshapen(
    'a key with a dotted path',
    `structure ${T}/a.b`,
    vi((texts) => (texts.questions['a.b'] = 'x')),
  ),
  fault(
    'a key that reaches a prototype',
    `key-forbidden ${T}/constructor`,
    vi((texts) => (texts.questions.constructor = { prototype: 'x' })),
  ),
  misshapen('a text of a megabyte', `structure ${T}/title`, title('x'.repeat(1_000_000))),
  fault('marks apart from their letters', warn(`text-not-nfc ${T}/title`), title('Tiếng Việt'.normalize('NFD'))),
  fault('Ð for Đ', warn(`text-look-alike ${T}/title`), title('Ðắk Lắk')),
  fault('Ɖ for Đ', warn(`text-look-alike ${T}/title`), title('Ɖắk Lắk')),
  fault('ð for đ', warn(`text-look-alike ${T}/title`), title('Cao ðẳng')),
  fault('a letter of another alphabet', warn(`text-look-alike ${T}/title`), title('Hóа đơn')),
  fault('a character that nobody sees', warn(`text-invisible ${T}/title`), title('Hóa\u200B đơn')),
  fault('a mark that turns the direction of writing', `text-invisible ${T}/title`, title('Hóa \u202Enơđ')),
  fault('such a mark behind a character that nobody sees', `text-invisible ${T}/title`, title('Hóa\u200B \u202Enơđ')),
  fault('half of a letter', `text-invisible ${T}/title`, title('Hóa đơn \ud83d')),
  fault('two spaces', warn(`text-spaces ${T}/title`), title('Hóa  đơn')),
  fault('a note to come back', warn(`text-unfinished ${T}/title`), title('TODO: đặt tên')),
  fault('a note in brackets', warn(`text-unfinished ${T}/title`), title('Hóa đơn (TBD)')),
  fault('words that fill a place', warn(`text-unfinished ${T}/title`), title('Lorem ipsum dolor')),
  fault(
    'a question that is too long',
    warn(`text-long ${T}/questions/payments/text`),
    vi((texts) => (texts.questions.questions.payments.text = many(26))),
  ),
  fault(
    'an option that is too long',
    warn(`text-long ${T}/questions/payments/options/matched`),
    vi((texts) => (texts.questions.questions.payments.options.matched = many(31))),
  ),
  fault(
    'a short name that fits on no slide',
    [
      warn('text-wide /texts/vi/short/questions/payments'),
      warn('text-one-language /texts/en/short/questions/payments'),
    ],
    vi((texts) => {
      texts.short = { questions: { payments: 'Khách trả tiền bằng cách nào ngoài tiền mặt?' } };
    }),
  ),
  fault(
    'a sentence that is too long',
    warn('sentence-long /texts/vi/help/payments/text'),
    vi((texts) => (texts.help.payments.text = `Ngắn. ${many(41)}. Ngắn.`)),
  ),
];
