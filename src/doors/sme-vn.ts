// @labanso/sme-vn: the questionnaire for small businesses in Vietnam, its texts, sources, provinces and targets.
export * from '#content';
