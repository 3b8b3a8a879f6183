/** What stands at a place of a sentence: `^` before its first token, `$` after its last. */
import type { ResolveContext } from '../resolve/state.ts';
import type { SentenceView } from './view.ts';

const NO_GROUPS = ['^', '^'] as const;

function edgeOf({ range }: SentenceView, at: number): '^' | '$' | null {
  return at < range.from ? '^' : at >= range.to ? '$' : null;
}

export function keyAt(view: SentenceView, at: number): string {
  return edgeOf(view, at) ?? view.keys[at - view.range.from]!;
}

export function formAt(context: ResolveContext, view: SentenceView, at: number): string {
  return edgeOf(view, at) ?? context.tokens[at]!.form;
}

export function classAt(view: SentenceView, at: number): string {
  return edgeOf(view, at) ?? view.classes[at - view.range.from]!;
}

/** Coarse and fine group; `^` on either edge. */
export function groupsAt(view: SentenceView, at: number): readonly [string, string] {
  return edgeOf(view, at) === null ? view.groups[at - view.range.from]! : NO_GROUPS;
}
