import { builtIn, type Bundle } from '../custom/bundle.ts';
import type { QuestionnaireSource } from '../custom/problem.ts';

/** The questionnaire that the page asks for, or what the person has chosen in its place. Throws what is wrong with it. */
export async function bundleOf(
  page: { readonly bundle: object | null; readonly questionnaireSrc: string | null },
  from: QuestionnaireSource,
): Promise<Bundle> {
  const { bundle, questionnaireSrc } = page;
  if (from === 'built-in' || !(bundle ?? questionnaireSrc)) return builtIn;
  const { loadCustom, openCustom } = await import('../custom/load.ts');
  if (bundle) return openCustom(bundle);
  return loadCustom(new URL(questionnaireSrc!, document.baseURI), from === 'copy');
}
