import { describeRun } from '../../../tools/packages/godot/describe-run';
import type { Engine } from '../../../tools/packages/godot/engine';
import { Problem } from '../../../tools/packages/terminal/problem';
import { dumpDocs } from '../../../tools/generators/class-xml/dump-docs';

/**
 * Returns the classes that the extensions of a project register, as the engine writes them.
 * @param project the folder with `project.godot`; default values can depend on its settings
 * @returns class XML without descriptions, by class name, sorted
 * @throws {Problem} when no class is registered or the engine fails
 */
export async function registeredClasses(
	engine: Engine,
	project: string,
): Promise<ReadonlyMap<string, string>> {
	const { documents, run } = await dumpDocs(
		engine,
		project,
		['--gdextension-docs'],
		'doc_classes',
	);
	const hasEnded = run.outcome.kind === 'exit' && run.outcome.code === 0;
	if (!hasEnded || documents.size === 0) {
		throw new Problem(
			`Godot finds no class of an extension in ${project}.`,
			describeRun(run),
			'Build the extension and open the project in the editor once, so that Godot knows it.',
		);
	}
	return documents;
}
