import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Drawn instead of the children once one of them has thrown. */
  readonly fallback: (bug: Error) => ReactNode;
  readonly children: ReactNode;
}

/** Catches a bug below it once, at the edge; React offers this to classes only. */
export class Boundary extends Component<BoundaryProps, { bug: Error | undefined }> {
  override state: { bug: Error | undefined } = { bug: undefined };

  static getDerivedStateFromError(bug: unknown) {
    return { bug: bug instanceof Error ? bug : new Error(String(bug)) };
  }

  override render() {
    return this.state.bug ? this.props.fallback(this.state.bug) : this.props.children;
  }
}
