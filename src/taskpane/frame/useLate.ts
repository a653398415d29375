import { useEffect, useState } from 'react';

/** How long Excel may take before we suspect that a cell is being edited, in milliseconds. */
const patience = 2500;

/** True once a while has passed since the component came: the most likely reason is worth saying then. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
