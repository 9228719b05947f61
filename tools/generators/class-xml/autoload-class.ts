import path from 'node:path';
import { describeRun } from '../../packages/godot/describe-run';
import type { Engine } from '../../packages/godot/engine';
import { Problem } from '../../packages/terminal/problem';
import type { GeneratedFiles } from '../output';
import { autoloadName, autoloadProject } from './autoload-project';
import { dumpDocs } from './dump-docs';

// In the engine's format, with a separate line for the start and the end.
const privateMembers = /^\t\t<(method|member) name="_[\s\S]*?^\t\t<\/\1>\n/gm;
const privateAccessors = / (setter|getter)="_\w*"/g;
const preloads = /^\t\t<constant name="\w+" value="&lt;Object&gt;">\n\t\t<\/constant>\n/gm;
const emptyConstants = /^\t<constants>\n\t<\/constants>\n/m;

/**
 * Lets the engine write the class XML of an autoload from the comments in its script, and returns the public part.
 * @param project the folder with `project.godot`, which names the autoload
 * @param name the name of the autoload
 * @param folder the folder of its script, such as `res://addons/audio_session`
 * @throws {Problem} if the engine does not know the autoload
 */
export async function autoloadClass(
	engine: Engine,
	project: string,
	name: string,
	folder: string,
): Promise<string> {
	const args = ['--path', project, '--gdscript-docs', folder];
	const { documents, run } = await dumpDocs(engine, project, args, '.');
	const xml = documents.get(name);
	if (xml === undefined) {
		throw new Problem(
			`Godot finds no autoload ${name} with a script in ${folder}.`,
			describeRun(run),
			`Name the autoload in ${path.join(project, 'project.godot')}.`,
		);
	}
	return withoutPrivate(xml);
}

/** Returns the class XML of `AudioSession`, the autoload of the addon, by its path from the root of the repository. */
export async function autoloadXml(engine: Engine): Promise<GeneratedFiles> {
	const xml = await autoloadClass(
		engine,
		autoloadProject(),
		autoloadName,
		'res://addons/audio_session',
	);
	return new Map([[`doc_classes/${autoloadName}.xml`, xml]]);
}

function withoutPrivate(xml: string): string {
	return xml
		.replace(privateMembers, '')
		.replace(privateAccessors, ' $1=""')
		.replace(preloads, '')
		.replace(emptyConstants, '');
}
