import type { Answers, Profile, Questionnaire, Result } from '#model';
import { scoreTrusted } from '#scoring';

/** Scores what the session or a code has checked, once for as long as nothing changes: a tap and the screen after it ask for the same. */
export function createScoring() {
  let last: { readonly about: readonly unknown[]; readonly result: Result } | undefined;
  return (questionnaire: Questionnaire, profile: Profile, answers: Answers): Result => {
    const about = [questionnaire, answers, ...Object.entries(profile).flat()];
    if (last?.about.length !== about.length || !about.every((one, i) => one === last!.about[i]))
      last = { about, result: scoreTrusted(questionnaire, profile, answers) };
    return last.result;
  };
}
