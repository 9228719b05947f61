import type { linkOperations } from '../../../api/test-link';

/** A request to a game; the fields depend on the operation. */
export interface GameRequest {
	readonly operation: keyof typeof linkOperations;
	readonly property?: string;
	readonly value?: unknown;
	readonly method?: string;
	readonly arguments?: readonly unknown[];
	readonly expression?: string;
	readonly statements?: string;
	readonly frames?: number;
}
