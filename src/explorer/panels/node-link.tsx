import type { ComponentChildren } from 'preact';
import { selectNode } from '../state/view.ts';
import { type Step, useStore } from '../store.ts';
import { KindMark } from './kind-mark.tsx';

interface StepLinkProps {
  readonly step: Step;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link that takes a step in this page, and opens the same view elsewhere when asked to (Ctrl-click, copy link). */
export function StepLink({ step, label, children, ...rest }: StepLinkProps) {
  const store = useStore();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.go(step);
  };
  return (
    <a class={rest.class ?? ''} href={store.href(step)} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}

/** A name that leads to its node. */
export function NodeLink({
  node,
  mark = false,
  children,
}: {
  node: string;
  mark?: boolean;
  children?: ComponentChildren;
}) {
  const store = useStore();
  const { kind, label } = store.graph.getNodeAttributes(node);
  return (
    <StepLink class="name" step={(view) => selectNode({ ...view, article: null }, node)}>
      {mark && <KindMark kind={kind} />}
      <span>{children ?? label}</span>
    </StepLink>
  );
}
