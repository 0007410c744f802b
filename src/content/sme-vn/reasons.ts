// Why each weight, threshold and scale is what it is: judgements, each in a line. A test fails when one is missing.

/** `kind/id` → the reason. Kinds: `area` (weight), `level` (from and gates), `question` (weight and points). */
export const reasons: Readonly<Record<string, string>> = {
  'area/e-invoicing':
    'Equal weights: no source ranks the four areas; the plain mean of areas is also the rule of the EU assessment (JRC133234).',
  'area/e-contracts': 'Equal weights, as above.',
  'area/digital-platforms': 'Equal weights, as above.',
  'area/e-commerce': 'Equal weights, as above.',
  'level/starting': 'Everybody stands somewhere.',
  'level/basic':
    'Five equal bands, lower bound included: a scale of our own, since the transcriptions of Decision 1567 disagree.',
  'level/developing':
    'Five equal bands; e-invoicing 50 or more, so that nobody who has to issue e-invoices and issues none can be above the second level.',
  'level/established':
    'Five equal bands; every area 40 or more, so that the level means all-round practice and not one strong side.',
  'level/leading': 'Five equal bands; every area 60 or more, as for the level below, a band higher.',
  'question/invoice-issuing':
    'More than half of the area, since it is the duty itself (Decree 254/2026, art. 6): no other answers can make up for it. A paper slip is not an invoice: 5 of 100.',
  'question/till-invoices':
    'Double: for sellers to consumers it decides whether every sale gets its invoice (Decree 254/2026, art. 6(1)(c)).',
  'question/purchase-invoices': 'Single: supports the books, no duty of its own.',
  'question/bookkeeping':
    'Double: where invoices turn into figures (Circular 152/2025); links between tools count in Decision 1567.',
  'question/tax-filing': 'Double: full electronic tax administration is due before 2027 (Law 108/2025, art. 52).',
  'question/invoice-archive': 'Single: a matter of an hour a month.',
  'question/digital-signature': 'Double: nothing else in the area works without it (Law 20/2023, arts 22-23).',
  'question/signature-uses':
    'Single: it shows breadth. 20 points a use, so that five uses fill the scale; contracts 30, since they are the national target.',
  'question/contract-form': 'Triple: the practice that Decision 411 sets its target for.',
  'question/contract-share':
    'Double: the same practice, by how much. Bands as for a habit: none, some, a fifth, half, the target of 80 %.',
  'question/labour-contracts': 'Single: encouraged, not compulsory (Decree 337/2025).',
  'question/contract-archive': 'Single: protects what was signed.',
  'question/digital-tools':
    'Triple: the practice that Decision 411 sets its target for. 10 to 20 points a tool, so that five or six fill the scale for a small firm.',
  'question/tool-links': 'Double: Decision 1567 counts tools and their links.',
  'question/payments': 'Double: every business takes money, every day.',
  'question/e-identity': 'Double: the key to tax, public services and marketplaces (Decree 69/2024, art. 40).',
  'question/data-decisions': 'Single: what the tools are for, but hard to judge of oneself.',
  'question/security':
    'Double: a loss undoes everything else. 10 to 20 points a practice; the two that prevent most loss (two-step login, backups) give most.',
  'question/online-presence':
    'Double: being found comes first. 15 to 25 points a channel; those where people can buy give most.',
  'question/online-orders': 'Triple: the heart of selling online.',
  'question/online-share':
    'Double: by how much. Bands around the national targets for retail: 10 % (2025) and 20 % (2030).',
  'question/seller-duties': 'Double: law (122/2025) and trust at once.',
  'question/delivery': 'Single: needed by part of the trades only.',
  'question/promotion': 'Single: brings customers back; no duty.',
};
