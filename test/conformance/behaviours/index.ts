import { activationBehaviours } from './activation';
import { audioSessionBehaviours } from './audio-session';
import { categoryBehaviours } from './categories';
import { interruptionBehaviours } from './interruptions';
import { modeBehaviours } from './modes';
import { routeBehaviours } from './routes';
import type { Behaviour } from '../behaviour';

/** All behaviours, by subject. */
export const behaviours: readonly Behaviour[] = [
	...categoryBehaviours,
	...modeBehaviours,
	...activationBehaviours,
	...interruptionBehaviours,
	...routeBehaviours,
	...audioSessionBehaviours,
];
