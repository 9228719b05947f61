import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { Problem } from '../problem';
import { repositoryRoot } from '../repository';
import { api as wholeApi } from './api';
import { appleProblems } from './api/check-apple';
import { memberProblemsOf } from './api/check-members';
import type { ApiSpec } from './api/model';
import { apiTable } from './emit/api-table';
import { avfaudioAvailability } from './emit/avfaudio-availability';
import {
	avfaudioErrors,
	avfaudioNumbers,
	avfaudioOrigins,
	avfaudioStrings,
} from './emit/avfaudio-constants';
import { rewriteConstants } from './emit/class-constants';
import { addMembers, newReference } from './emit/class-members';
import { coreHeader } from './emit/core-header';
import { godotBindings, godotCasts, godotEnums } from './emit/godot-binding';
import { godotLinkProtocol } from './emit/godot-link-protocol';
import { godotMembers } from './emit/godot-members';
import { godotSessionTypes } from './emit/godot-session-types';
import { namesTable } from './emit/names-table';
import { notice } from './emit/notice';
import { pluginNames } from './emit/plugin-names';
import { sessionTypeModule, typescriptModule } from './emit/typescript';
import { enums } from './enums';
import { errorCode } from './enums/error-code';
import { format } from './format';
import { snakeCase } from './naming';
import { problemsOf } from './validate';
import { sessionTypeProblems, sessionTypes } from './w3c/session-types';

function generatedTexts(api: ApiSpec): Map<string, string> {
	const classesWithEnums = api.classes.filter((spec) => spec.enums.length > 0);
	return new Map([
		...enums.map(
			(spec) => [`src/session/gen/${snakeCase(spec.core)}.h`, coreHeader(spec)] as const,
		),
		...api.classes.flatMap((spec) =>
			spec.boundMembers.length === 0
				? []
				: [[`src/gen/${spec.file}_members.inc`, godotMembers(spec, api.classes)] as const],
		),
		...classesWithEnums.flatMap(
			(spec) =>
				[
					[`src/gen/${spec.file}_enums.inc`, godotEnums(spec)],
					[`src/gen/${spec.file}_casts.inc`, godotCasts(spec)],
					[`src/gen/${spec.file}_constants.inc`, godotBindings(spec)],
				] as const,
		),
		['src/backends/avfaudio/gen/availability.h', avfaudioAvailability(api)],
		['src/backends/avfaudio/gen/apple_strings.h', avfaudioStrings(enums)],
		['src/backends/avfaudio/gen/apple_numbers.h', avfaudioNumbers(enums)],
		['src/backends/avfaudio/gen/apple_origins.h', avfaudioOrigins(enums)],
		['src/backends/avfaudio/gen/error_texts.h', avfaudioErrors(errorCode)],
		['tools/spec/gen/names.ts', typescriptModule(enums)],
		['tools/spec/gen/session-types.ts', sessionTypeModule(sessionTypes)],
		['addons/audio_session/gen/session_types.gd', godotSessionTypes(sessionTypes)],
		['addons/audio_session/test_link/gen/link_protocol.gd', godotLinkProtocol()],
		['docs/names.md', namesTable(enums) + pluginNames(enums)],
		['docs/apple-api.md', apiTable(api)],
	]);
}

async function readIfThere(file: string): Promise<string | undefined> {
	return readFile(file, 'utf8').catch(() => undefined);
}

/** What each file must hold, by its path from the root. */
async function expectedTexts(root: string, api: ApiSpec): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const [file, text] of generatedTexts(api)) {
		texts.set(file, await format(text, file));
	}
	for (const spec of api.classes.filter(({ bound }) => bound)) {
		const file = `doc_classes/${spec.name}.xml`;
		const xml = (await readIfThere(path.join(root, file))) ?? newReference(spec);
		const withMembers = addMembers(xml, file, spec, api.classes);
		texts.set(file, rewriteConstants(withMembers, file, spec.enums));
	}
	return texts;
}

/** Files in the generated folders that say they come from the spec, though nothing in it makes them. */
async function orphans(root: string, made: ReadonlyMap<string, string>): Promise<string[]> {
	const folders = new Set([...made.keys()].map((file) => path.posix.dirname(file)));
	const found: string[] = [];
	for (const folder of [...folders].filter((name) => name.endsWith('/gen'))) {
		for (const name of await readdir(path.join(root, folder)).catch(() => [])) {
			const file = `${folder}/${name}`;
			const text = made.has(file) ? undefined : await readIfThere(path.join(root, file));
			if (text?.includes(notice) === true) {
				found.push(file);
			}
		}
	}
	return found;
}

/** How `generateSpec` is to work. */
export interface GenerateOptions {
	/** Write nothing, and fail when a file is stale. */
	readonly check: boolean;
	/** The folder that the files are in; the repository unless a test has its own. */
	readonly root?: string;
	/** The inventory of the API; the project's unless a test has its own. */
	readonly api?: ApiSpec;
}

/**
 * Writes every file that comes from the spec and is not as the spec has it, and removes those that
 * came from an entry that is gone.
 *
 * @returns The paths from the root of the files that were stale, so were written or removed.
 * @throws {Problem} When the spec has a mistake, or with `check` when a file is stale.
 */
export async function generateSpec({
	check,
	root = repositoryRoot,
	api = wholeApi,
}: GenerateOptions): Promise<readonly string[]> {
	const mistakes = [
		...problemsOf(enums),
		...sessionTypeProblems(sessionTypes),
		...memberProblemsOf(api),
		...appleProblems(api),
	];
	if (mistakes.length > 0) {
		throw new Problem(
			'tools/spec has a mistake.',
			mistakes.join('\n'),
			'Mend the entries in tools/spec/enums and tools/spec/api, then run `npm run generate` again.',
		);
	}
	const stale: string[] = [];
	const texts = await expectedTexts(root, api);
	for (const [file, text] of texts) {
		const target = path.join(root, file);
		if ((await readIfThere(target)) === text) {
			continue;
		}
		stale.push(file);
		if (!check) {
			await mkdir(path.dirname(target), { recursive: true });
			await writeFile(target, text);
		}
	}
	for (const file of await orphans(root, texts)) {
		stale.push(file);
		if (!check) {
			await rm(path.join(root, file));
		}
	}
	if (check && stale.length > 0) {
		throw new Problem(
			'Generated files are stale.',
			`tools/spec says otherwise than:\n${stale.join('\n')}`,
			'Run `npm run generate` and commit what it writes.',
		);
	}
	return stale;
}
