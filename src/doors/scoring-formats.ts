// @labanso/scoring/formats: the questionnaire as SQL, XLSForm, JSON Schema, CSV and paper.
export * from '#formats';
