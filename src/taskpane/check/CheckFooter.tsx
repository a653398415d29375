import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import type { Analysis } from '../pane/PaneActions';
import { stopOf } from '../pane/stopOf';
import type { Pane } from '../pane/usePane';

/** On to the result; or back to the sheet, where only that helps. */
export function CheckFooter({ pane, analysis }: { readonly pane: Pane; readonly analysis: Analysis }) {
  const { words } = useSpeech();
  const isStopped = analysis.judgement === undefined;
  if (isStopped && stopOf(analysis.intake.issues) !== 'decide')
    return (
      <Footer
        pane={pane}
        icon={<ArrowClockwiseRegular />}
        label={words('pane.check.readAgain')}
        onNext={pane.analyse}
      />
    );
  return (
    <Footer
      pane={pane}
      label={words('pane.check.next')}
      closed={isStopped}
      onNext={() => pane.tell({ type: 'stepped', step: 'result' })}
    />
  );
}
