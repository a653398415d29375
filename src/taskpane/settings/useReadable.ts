import { useEffect } from 'react';
import type { Pane } from '../pane/usePane';

/** Tells the pane whether a field's text means something: while it does not, nothing may be written with the value before. */
export function useReadable(tell: Pane['tell'], field: string, isReadable: boolean): void {
  useEffect(() => {
    tell({ type: 'settingTyped', field, isReadable });
    return () => tell({ type: 'settingTyped', field, isReadable: true });
  }, [tell, field, isReadable]);
}
