import path from 'node:path';
import { linkAddon } from '../../tools/addon/link-addon';
import type { Engine } from '../../tools/engine/engine';
import { importProject } from '../../tools/engine/import-project';
import { launchGame } from '../../tools/remote';
import { repositoryRoot } from '../../tools/repository';
import type { ConformingGame } from './run-suite';

/** A host's game, while the suite runs. */
export interface HostedGame extends ConformingGame {
	/** What the host is made of, for the report: versions. */
	readonly description: string;
	/** Ends it. Throws when it did not end as it should. */
	end(): Promise<void>;
}

/** Something that serves an audio session on this machine. */
export interface Host {
	/** The column in the report. */
	readonly name: string;
	start(engine: Engine): Promise<HostedGame>;
}

const project = path.join(repositoryRoot, 'test', 'remote', 'project');

function launched(name: string, backend: string): Host {
	return {
		name,
		start: async (engine) => {
			linkAddon(project);
			await importProject(engine, project);
			const game = await launchGame({ project, backend, engine });
			return {
				session: game.session,
				godotSession: game.godotSession,
				simulator: game.simulator,
				can: (capability) => game.can(capability),
				description: `Godot ${game.about.engine} on ${game.about.platform}`,
				end: async () => {
					const { outcome } = await game.close();
					if (outcome.kind !== 'exit' || outcome.code !== 0) {
						throw new Error(`${name} did not end as it should: ${outcome.kind}`);
					}
				},
			};
		},
	};
}

/** The hosts that every machine has, in the order of the report's columns. */
export const hosts: readonly Host[] = [launched('simulated device', 'simulated')];
