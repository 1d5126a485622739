import type { ItemKind } from '../../syntax/ast.ts';

/** The kinds that the second opinion weighs a sentence for. */
export const weighedKinds = ['action', 'recommendation', 'metric', 'decision'] as const satisfies readonly ItemKind[];
export type WeighedKind = (typeof weighedKinds)[number];
