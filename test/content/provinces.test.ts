// What must hold of the provinces, their former names, targets and programmes.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prioritySectors, programmes, provinceOf, provinces, smeVn, sources, targets } from '#content';
import { type Questionnaire } from '#model';

const questionnaire: Questionnaire = smeVn;

describe('provinces', () => {
  it('are the 34 units of today: 25 provinces and 9 cities, with codes of two digits', () => {
    assert.equal(provinces.length, 34);
    assert.equal(provinces.filter(({ type }) => type === 'city').length, 9);
    assert.equal(new Set(provinces.map(({ code }) => code)).size, 34);
    for (const { code } of provinces) assert.match(code, /^\d{2}$/);
  });

  it('lead from every former name to today’s unit: 63 units of before are all found', () => {
    const names = provinces.flatMap((unit) => [unit.id, ...unit.from.map(({ id }) => id)]);
    assert.equal(new Set(names).size, names.length);
    // 34 of today's names, Huế under two, 29 that are gone
    assert.equal(names.length, 34 + 1 + 29);
    for (const [old, now] of [
      ['hau-giang', 'can-tho'],
      ['ben-tre', 'vinh-long'],
      ['thua-thien-hue', 'hue'],
      ['khanh-hoa', 'khanh-hoa'],
      ['dak-lak', 'dak-lak'],
      ['phu-yen', 'dak-lak'],
      ['ninh-thuan', 'khanh-hoa'],
    ] as const)
      assert.equal(provinceOf(old)?.id, now);
    assert.equal(provinceOf('atlantis'), undefined);
  });

  it('have names in NFC, and English ones without marks', () => {
    for (const name of provinces.flatMap((unit) => [unit, ...unit.from])) {
      assert.equal(name.vi, name.vi.normalize('NFC'));
      assert.match(name.en, /^[A-Za-z –-]+$/);
    }
  });
});

describe('targets', () => {
  it('belong to the country or to a unit, with a year, a source, a confidence that is not low', () => {
    for (const { id, province, former, due, source, confidence, indicator } of targets) {
      assert.ok(province === null || provinces.some((unit) => unit.id === province), id);
      if (former) assert.equal(provinceOf(former)?.id, province, id);
      assert.ok(due >= 2020 && due <= 2050, id);
      assert.ok(
        sources.some((one) => one.id === source),
        id,
      );
      assert.ok(['high', 'medium'].includes(confidence), id);
      if (indicator)
        assert.ok(
          smeVn.indicators.some((one) => one.id === indicator),
          id,
        );
    }
  });

  it('of the five provinces of the articles are all there, or their programmes', () => {
    for (const name of ['khanh-hoa', 'thua-thien-hue', 'hau-giang', 'ben-tre', 'dak-lak']) {
      const unit = provinceOf(name)!.id;
      const here = [...targets, ...programmes].filter(
        (one) => one.province === unit && (unit === name || one.former === name),
      );
      assert.ok(here.length, name);
      for (const { source } of here) assert.match(source, /^article-/, name);
    }
  });

  it('tie e-contracts over 80 % and platforms over 50 % to the questions that measure them', () => {
    const tied = targets
      .filter(({ indicator }) => indicator)
      .map(({ id, value, indicator }) => `${id} ${value} ${indicator}`);
    assert.deepEqual(tied, [
      'vn-e-contracts-2025 80 uses-e-contracts',
      'vn-platforms-2025 50 uses-digital-platforms',
      'vn-platforms-2030 70 uses-digital-platforms',
      'vn-business-on-platforms-2030 60 sells-on-platforms',
      'hg-e-contracts-2025 80 uses-e-contracts',
      'hg-platforms-2025 50 uses-digital-platforms',
    ]);
  });

  it('name trades that the profile knows', () => {
    const sectors = questionnaire.profile!.find(({ id }) => id === 'sector')!.options;
    for (const { province, sectors: named } of prioritySectors)
      for (const sector of named) assert.ok(sectors.includes(sector), `${province}: ${sector}`);
  });
});
