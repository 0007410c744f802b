// Labels that ODK, Kobo and Enketo would read as Markdown, tags or references stay the texts that they are.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromXlsForm, toXlsForm } from '#formats';
import { hasMarkup, literal, unliteral } from '../../src/formats/xlsform/literal.ts';
import { textsFor } from '../support/texts.ts';
import { tiny } from '../support/tiny.ts';

const LABELS = [
  '1. Khách trả tiền bằng cách nào?',
  '- Trang mạng',
  '+ tiền mặt',
  '* tiền mặt',
  '*Không* có __gì__',
  '2. Khách mua hàng ở đâu? (*bắt buộc*)',
  'A_B_C chuyển [khoản](x)',
  '# Nhân viên: 5 > 3 & đậm \\* hết',
  '<b>đậm</b> và ${payments}',
  'dòng một\n## dòng hai\n- dòng ba',
];

describe('a label with marks', () => {
  for (const label of LABELS)
    it(`${JSON.stringify(label)} is no markup in the form, and comes back as it was`, () => {
      const texts = structuredClone(textsFor(tiny)) as { [language: string]: any };
      for (const language of Object.keys(texts)) texts[language].questions.questions.payments.text = label;
      const form = toXlsForm({ questionnaire: tiny, texts });
      const labels = form.survey[0]!.flatMap((name, at) => (String(name).startsWith('label') ? [at] : []));
      const cells = form.survey.flatMap((row) => labels.map((at) => String(row[at] ?? '')));
      assert.deepEqual(cells.filter(hasMarkup), []);
      assert.equal(
        cells.some((cell) => /^([#*+-]|\d+\.)\s/m.test(cell)),
        false,
      );
      const { bundle, findings } = fromXlsForm({ ...form });
      assert.deepEqual(findings, []);
      assert.deepEqual(bundle?.texts, texts);
    });

  it('is left as it is where nothing in it would be taken for more than text', () => {
    for (const text of [
      '100% đỏ',
      'Mấy ngày/tuần_ghi_sổ?',
      '2 * 3 * 4',
      '5 > 3 & 1 < 2',
      'C:\\a',
      '#1',
      'giá: 5.000 đ',
    ])
      assert.equal(literal(text).replaceAll('\u2060', ''), text);
  });

  it('comes back whatever its marks are, and is never markup', () => {
    const piece = fc.constantFrom(...'\\*_#-+ \n\tab[]()</>${}é'.split(''), '**', '__', '1.');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        assert.equal(unliteral(literal(text)), text);
        assert.equal(hasMarkup(literal(text)), false);
      }),
      { numRuns: 2000 },
    );
  });
});
