import type { Passage } from '../binding/passage';
import { partsSum } from './parts-sum';
import { pctOfTarget } from './pct-of-target';
import { rate } from './rate';
import { share } from './share';

/** Finds the relations of one kind and adds them to the passage. Later kinds see what earlier ones found. */
export type RelationFinder = (passage: Passage) => void;

export const RELATION_FINDERS: readonly RelationFinder[] = [partsSum, pctOfTarget, share, rate];
