// What the examples in docstrings speak of, beside everything that the doors export.

import type { Questionnaire } from '#model';

/** The market stall of the README of `@labanso/scoring`. */
const questionnaire: Questionnaire = {
  id: 'market-stall',
  version: '1.0.0',
  areas: [{ id: 'money' }],
  questions: [
    {
      id: 'payments',
      area: 'money',
      type: 'single',
      options: [
        { id: 'cash', points: 0 },
        { id: 'transfer', points: 50 },
        { id: 'qr', points: 100 },
      ],
    },
    {
      id: 'tools',
      area: 'money',
      type: 'multiple',
      options: [
        { id: 'till', points: 60 },
        { id: 'stock', points: 60 },
        { id: 'none', points: 0, exclusive: true },
      ],
    },
  ],
  levels: [
    { id: 'starting', from: 0 },
    { id: 'going', from: 60 },
  ],
  actions: [{ id: 'open-account', raises: { payments: 'qr' }, hours: 4, cost: [0, 0] }],
};

const submission = { answers: { payments: 'transfer', tools: ['till'] } };

/** The same questionnaire before and after its question was renamed. */
const v1: Questionnaire = {
  ...questionnaire,
  questions: questionnaire.questions.map((question) =>
    question.id === 'payments' ? { ...question, id: 'pay' } : question,
  ),
};
const v2: Questionnaire = { ...questionnaire, version: '2.0.0' };

/** Its texts in two languages, in a file with them. */
const bundle = {
  questionnaire: { ...questionnaire, actions: [] },
  texts: {
    vi: {
      questions: {
        title: 'Sạp hàng của anh/chị',
        areas: { money: 'Tiền bạc' },
        levels: { starting: 'Mới bắt đầu', going: 'Đang tiến' },
        questions: {
          payments: {
            text: 'Khách trả tiền thế nào?',
            options: { cash: 'Tiền mặt', transfer: 'Chuyển khoản', qr: 'Mã QR' },
          },
          tools: {
            text: 'Anh/chị dùng gì?',
            options: { till: 'Máy tính tiền', stock: 'Sổ kho', none: 'Không dùng gì' },
          },
        },
      },
    },
    en: {
      questions: {
        title: 'Your stall',
        areas: { money: 'Money' },
        levels: { starting: 'Just starting', going: 'Going well' },
        questions: {
          payments: { text: 'How do customers pay?', options: { cash: 'Cash', transfer: 'Transfer', qr: 'QR code' } },
          tools: {
            text: 'What do you use?',
            options: { till: 'A till', stock: 'A stock list', none: 'None of these' },
          },
        },
      },
    },
  },
};

export const world = { questionnaire, submission, v1, v2, bundle };
