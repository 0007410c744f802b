// Why each weight, threshold and scale is what it is: judgements, each in a line. A test fails when one is missing.

/**
 * `kind/id` → the reason. Kinds: `area` (what it weighs), `level` (from and gates), `question` (weight and points),
 * `action` (why a step that names nobody is for everybody), `express` (why it is one of the eight).
 */
export const reasons: Readonly<Record<string, string>> = {
  'area/digital-platforms':
    'The weights of each area’s questions add up to 24: no source ranks the four areas, and the EU assessment (JRC133234) weighs its areas alike.',
  'area/e-commerce': '24, as above.',
  'area/e-invoicing': '24, as above.',
  'area/e-contracts': '24, as above.',
  'level/starting': 'Everybody stands somewhere.',
  'level/basic':
    'Five equal bands, lower bound included: a scale of our own, since the transcriptions of Decision 1567 disagree.',
  'level/developing':
    'Five equal bands; e-invoicing 50 or more, so that nobody who has to issue e-invoices and issues none can be above the second level.',
  'level/established':
    'Five equal bands; every area that concerns the business 40 or more: the level means all-round practice and not one strong side.',
  'level/leading': 'Five equal bands; every area that concerns the business 60 or more, a band higher than below.',

  'question/payments':
    '4: every business takes money, every day. An account of the business is most of it (75); more ways and matching are convenience.',
  'question/tool-links': '3: Decision 1567 counts tools and their links.',
  'question/digital-tools':
    '4: the practice that Decision 411 sets its target for. 10 to 20 points a tool, so that five or six fill the scale for a small firm.',
  'question/people':
    '3: the ministry’s criteria and all five articles put people first. Doing the daily work oneself gives most; no option needs staff.',
  'question/security':
    '5, the most of the area: a lost account or phone undoes everything else. The two that prevent most loss (two-step login, backups) give most.',
  'question/e-identity': '3: the key to tax, public services and marketplaces (Decree 69/2024, art. 40).',
  'question/data-decisions': '2: what the tools are for, but hard to judge of oneself.',

  'question/online-presence':
    '6: being found comes first. 15 to 25 points a channel; selling on a marketplace is asked under orders, so here it gives little.',
  'question/online-orders': '6: the heart of selling online.',
  'question/online-share':
    '3: by how much; no step raises it, since nobody decides what customers do. Bands around the national targets for retail: 10 % (2025) and 20 % (2030).',
  'question/delivery': '3: what was ordered has to arrive, or a place be kept.',
  'question/seller-duties': '4: law (122/2025, 19/2023) and trust at once.',
  'question/promotion': '2: brings customers back; no duty.',

  'question/bookkeeping':
    '3: where invoices turn into figures (Circular 152/2025). A book by hand is lawful: 40. Typing in or leaving it to a service one can look into: 60 both.',
  'question/purchase-invoices':
    '1: supports the books. A list of what farmers without invoices sold is as good as checking (75).',
  'question/invoice-issuing':
    '13, more than half of the area, since it is the duty itself (Decree 254/2026, art. 6): no other answers can make up for it. A paper slip is not an invoice: 5 of 100.',
  'question/till-invoices': '2: for sellers to consumers it is the easiest way to invoice every sale.',
  'question/invoice-archive': '1: a matter of an hour a month.',
  'question/tax-filing':
    '3: full electronic tax administration is due before 2027 (Law 108/2025, art. 52). On time at the counter is lawful for some: 40; an agent who files on time is as good as filing oneself (80).',
  'question/tax-accounts': '1: a form to hand in once (Decree 68/2026, art. 13(4)); a duty all the same.',

  'question/contract-form':
    '8: the practice that Decision 411 sets its target for. A scan of a paper is no e-contract: 30, as the paper.',
  'question/contract-share':
    '2: the same practice, by how much; asked only of those who have begun, and 10 of 24 together.',
  'question/labour-contracts':
    '4: in writing is the duty (Labour Code, art. 14): 50; electronic is encouraged, not compulsory (Decree 337/2025).',
  'question/contract-archive': '4: protects what was signed.',
  'question/digital-signature':
    '4: needed for e-contracts (Law 20/2023, arts 22–23) and coded invoices. Held by oneself is most of it; what it is used for is the next question.',
  'question/signature-uses':
    '2: it shows breadth. 20 points a use, so that five uses fill the scale; contracts 30, since they are the national target.',

  'express/payments': 'Everybody can answer it, and an account of the business goes with what else is in order.',
  'express/security': 'The heaviest of its area, and no other answer tells of it.',
  'express/online-presence': 'The heaviest of its area, asked of everybody.',
  'express/online-orders': 'As heavy; what share comes online and what a seller owes follow from it at times.',
  'express/invoice-issuing': 'More than half of its area, a duty and a gate.',
  'express/tax-filing': 'The duty of those who are asked for no invoices, too.',
  'express/contract-form': 'The heaviest of its area; two more follow from it at times.',
  'express/digital-signature': 'Goes with every other use of e-contracts, asked of everybody.',

  'action/open-business-account': 'Everybody takes money.',
  'action/secure-the-basics': 'Everybody has a phone and accounts to lose.',
  'action/find-a-helper':
    'Everybody gets stuck; whom to ask depends on the place, and the text says so. An hour a week costs nothing.',
  'action/work-in-the-cloud': 'Everybody has papers to lose and bills to pay.',
  'action/do-procedures-online': 'Everybody deals with offices.',
  'action/read-weekly-numbers': 'Three figures are of use in every trade.',
  'action/add-trade-software': 'Every trade has its tools; the step is late and names none.',
  'action/keep-books': 'Every business has to keep books; which ones, the text says.',
  'action/hold-tax-account': 'Everybody files or reports.',
};
