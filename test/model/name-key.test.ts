import { expect } from 'chai';
import { nameKey } from '#model';

describe('nameKey', () => {
  it('is one for a name however its letters are composed and wherever its tone stands', () => {
    for (const [one, other] of [
      ['Hoà Bình', 'Hòa Bình'],
      ['khoẻ', 'khỏe'],
      ['HOÁ', 'HÓA'],
      ['Thuỷ', 'Thủy'],
      ['xã Hoá', 'xã Hóa'.normalize('NFD')],
      ['toạ', 'tọa'],
      ['loã', 'lõa'],
    ] as const)
      expect(nameKey(one), one).to.equal(nameKey(other));
  });

  it('is one for letters that are all beyond ASCII, in two parts and in one', () =>
    expect(nameKey('\u00ea\u0323')).to.equal(nameKey('\u1ec7')));

  it('tells apart what is read apart', () => {
    for (const [one, other] of [
      ['hoa', 'hoà'],
      ['hoà', 'hoá'],
      // here the tone has one place only: another one makes another word
      ['hoàn', 'hòan'],
      ['quý', 'qúy'.replace('ú', 'u')],
      ['Hoà', 'hoà'],
    ] as const)
      expect(nameKey(one), one).not.to.equal(nameKey(other));
  });
});
