import type { TemplateResult } from 'lit';
import { loadLanguage, type Bundle } from '../custom/bundle.ts';
import { help } from '../screens/help.ts';
import { profile } from '../screens/profile.ts';
import { question } from '../screens/question.ts';
import { waiting } from '../screens/waiting.ts';
import { welcome } from '../screens/welcome.ts';
import type { ShareActs } from '../share/acts.ts';
import type { Acts } from '../visit/acts.ts';
import { actsOf } from '../visit/acts-of.ts';
import type { Facts } from '../visit/facts.ts';
import { failureOf } from '../visit/failure.ts';
import type { Host } from '../visit/host.ts';
import { heedNotices } from '../visit/notices.ts';
import { createVisit, type Visit } from '../visit/visit.ts';

/** What is loaded behind the first paint. */
export type Parts = typeof import('../result/index.ts');

/** A visit with what can be done in it, and with results once that part is loaded. */
export interface Running {
  readonly visit: Visit<Parts>;
  readonly acts: Acts;
  share: ShareActs | undefined;
}

/** Begins a visit, in Vietnamese where the language asked for can't be loaded; throws where that can't be, either. */
export async function begin(bundle: Bundle, host: Host, language: string): Promise<Running> {
  const visit = createVisit(bundle, host, language, () => import('../result/index.ts'));
  const spoken = visit.texts.language();
  try {
    await loadLanguage(visit.texts, bundle, spoken);
  } catch (cause) {
    // Vietnamese comes with the script
    if (!bundle.isBuiltIn || spoken === 'vi') throw cause;
    await loadLanguage(visit.texts, bundle, 'vi');
    visit.texts.speak('vi');
    visit.change(failureOf(host, cause));
  }
  heedNotices(visit);
  return { visit, acts: actsOf(visit), share: undefined };
}

/** What can be done with results, once that part is loaded. */
export function shareActsIn(running: Running): ShareActs | undefined {
  const { visit } = running;
  return (running.share ??= visit.later.parts()?.shareActsOf(visit));
}

/** The screen of the place where the person is. */
export function screenOf(facts: Facts, running: Running): TemplateResult {
  const { place, questionnaire } = facts;
  const { acts, visit } = running;
  const parts = visit.later.parts();
  const share = shareActsIn(running);
  if (place === 'welcome')
    return welcome(facts, acts, share && parts?.takeForm(facts, share), parts?.noticesSection(facts, acts));
  if (place === 'profile') return profile(facts, acts);
  const shown = questionnaire.questions.find(({ id }) => place === `question/${id}`);
  if (shown) return question(facts, acts, shown, { help: help(facts, shown), follows: parts?.follows(facts, shown) });
  if (!parts || !share) return waiting(facts, acts);
  return place === 'review' ? parts.review(facts, acts) : parts.result(facts, acts, share);
}
