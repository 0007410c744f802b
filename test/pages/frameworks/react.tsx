import '@labanso/widget/define';
import type { LabansoAssessment } from '@labanso/widget';
import type {} from '@labanso/widget/react';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Bundle = LabansoAssessment['bundle'];

function Page() {
  const element = useRef<LabansoAssessment>(null);
  const [given, give] = useState<LabansoAssessment['answers'] | undefined>({ payments: 'matched' });
  const [bundle, setBundle] = useState<Bundle>();
  const [isThere, put] = useState(true);
  const [isShown, show] = useState(true);
  const [isMoved, move] = useState(false);
  const [told, tell] = useState<readonly string[]>([]);
  const hear = (...words: readonly unknown[]) => tell((before) => [...before, words.join(' ')]);
  const own = async () => {
    setBundle((await (await fetch('own.json')).json()) as Bundle);
    give(undefined);
  };
  const aside = <p key="aside" />;
  const assessment = isThere && (
    <labanso-assessment
      key="assessment"
      ref={element}
      style={isShown ? {} : { display: 'none' }}
      province="khanh-hoa"
      keep-days={7}
      answers={given}
      bundle={bundle}
      onlabanso-start={({ detail }) => hear('start', detail.questionnaire.id)}
      onlabanso-answer={({ detail }) => hear('answer', detail.question, detail.answer)}
      onlabanso-complete={({ detail }) => hear('complete', detail.result.score, detail.isFirst)}
      onlabanso-error={({ detail }) => hear('error', detail.message)}
    />
  );
  return (
    <>
      <button id="own" onClick={() => void own()} />
      <button id="show" onClick={() => show(!isShown)} />
      <button id="put" onClick={() => put(!isThere)} />
      <button id="move" onClick={() => move(true)} />
      <button id="reset" onClick={() => element.current?.reset()} />
      <output>{told.join('\n')}</output>
      {isMoved ? [aside, assessment] : [assessment, aside]}
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
